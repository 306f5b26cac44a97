import { readFileSync, readdirSync } from 'node:fs';

/** Scripts that a built page loads at once, as its HTML names them; office.js is not ours and not counted. */
function firstLoad(page) {
  const html = readFileSync(`dist/${page}`, 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/(bundle\/[^"]+\.js)"/g)].map(([, file]) => `dist/${file}`);
}

/** What reads sheets, fetched while the pane is drawn. */
const reader = readdirSync('dist/bundle')
  .filter((file) => /^reader-.*\.js$/.test(file))
  .map((file) => `dist/bundle/${file}`);

const first = firstLoad('taskpane.html');

export default [
  { name: 'pane, first load (JS)', path: first, limit: '160 KB', gzip: true },
  { name: 'pane with the reader (JS)', path: [...first, ...reader], limit: '256 KB', gzip: true },
];
