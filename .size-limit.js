import { readFileSync } from 'node:fs';

/** Scripts that a built page loads at once, as its HTML names them; office.js is not ours and not counted. */
function firstLoad(page) {
  const html = readFileSync(`dist/${page}`, 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/(bundle\/[^"]+\.js)"/g)].map(([, file]) => `dist/${file}`);
}

export default [{ name: 'pane, first load (JS)', path: firstLoad('taskpane.html'), limit: '230 KB', gzip: true }];
