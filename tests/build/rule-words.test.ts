import { readFileSync, readdirSync } from 'node:fs';
import { ruleWords } from '../../scripts/vite/rule-words';

const folder = 'src/domain/deadline/rules';
const { handler } = ruleWords().transform as unknown as { handler: (code: string) => { code: string } };

describe('what rules say to readers', () => {
  it.each(readdirSync(folder).filter((name) => name !== 'index.ts'))('%s: only its words are left out', (name) => {
    const source = readFileSync(`${folder}/${name}`, 'utf8');
    const { code } = handler(source);
    expect(source).toMatch(/^ {2}says:/m);
    expect(code).not.toMatch(/^ {2}(?:says|examples):/m);
    expect(code).toMatch(/^ {2}name: '[\w-]+',\n {2}(?:whole|starts|pattern|needs)/m);
  });
});
