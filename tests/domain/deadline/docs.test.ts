import { readFileSync } from 'node:fs';
import { deadlineDocs } from '../../../scripts/deadline-docs';
import { rules } from '../../../src/domain/deadline/rules/index';

/** Prettier pads tables; what the page says is compared. */
const bare = (text: string): string => text.replace(/[ -]+/g, '');

test('docs/deadlines.md says what the rules say (npm run docs)', () => {
  expect(bare(readFileSync('docs/deadlines.md', 'utf8'))).toBe(bare(deadlineDocs()));
});

test.each(rules.map((rule) => [rule.name, rule] as const))('%s is explained to a clerk', (_name, rule) => {
  expect(rule.says).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(rule.examples.length).toBeGreaterThanOrEqual(1);
});
