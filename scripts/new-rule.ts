/**
 * `npm run new:rule -- NAME`: writes a rule, its sample file, its place in the table and its row in the docs.
 * The tests then fail until it has five phrases that it reads and three that it leaves alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pretty } from './pretty';

const name = process.argv[2] ?? '';
const rulePath = `src/domain/deadline/rules/${name}.ts`;
const samplePath = `tests/corpus/deadline-rules/${name}.tsv`;
const tablePath = 'src/domain/deadline/rules/index.ts';

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
  stop('用法：npm run new:rule -- 规则名（小写英文，用横线连接，如 lunar-month）');
if (existsSync(rulePath)) stop(`已经有这条规则：${rulePath}`);

const identifier = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const rule = `import { pattern, type Rule } from '../grammar/rule';

/** TODO: one phrase and what it means. */
export const ${identifier}: Rule = {
  name: '${name}',
  says: '（用一句中文说明这种写法是什么意思。）。',
  examples: ['（例句）'],
  // The characters a match can begin with.
  starts: '',
  // Named pieces come from ../lexicon; every quantifier is bounded.
  pattern: pattern('(?!)'),
  read: () => null,
};
`;

const samples = [
  'sign\ttext',
  ...Array<string>(5).fill('+\t（这条规则该读的话）'),
  ...Array<string>(3).fill('-\t（这条规则不该读的话）'),
];

await write(rulePath, rule);
writeFileSync(samplePath, `${samples.join('\n')}\n`);
await write(tablePath, withRule(readFileSync(tablePath, 'utf8')));
console.log('下一步：');
console.log(`  1. 写规则   ${rulePath}`);
console.log(`  2. 写例子   ${samplePath}，完整的答案写进 tests/corpus/deadline/`);
console.log(`  3. 排顺序   ${tablePath}（越具体越靠前）`);
console.log('  4. npm run docs && npx jest tests/domain/deadline');
// A new process: this one has already loaded the table without the new rule.
spawnSync('npm', ['run', '--silent', 'docs'], { stdio: 'inherit', shell: process.platform === 'win32' });

/** The table with the new rule at the head of the dates, the section most rules belong to. */
function withRule(table: string): string {
  return table
    .replace("import type { Rule } from '../grammar/rule';\n", `$&import { ${identifier} } from './${name}';\n`)
    .replace(/(title: '日期',\s+rules: \[)/, `$1${identifier}, `);
}

async function write(path: string, text: string): Promise<void> {
  writeFileSync(path, await pretty(path, text));
  console.log(path);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
