/** `npm run manifest`: checks manifest.xml (or the file named) without internet, prints what is wrong, exits 1 when something is. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { manifestProblems } from './check-manifest/problems';

const root = join(import.meta.dirname, '..');
const file = process.argv[2] ?? 'manifest.xml';
const problems = manifestProblems(readFileSync(resolve(root, file), 'utf8'), root);
problems.forEach((problem) => console.error(`${file}: ${problem}`));
console.log(problems.length === 0 ? `${file}: no problem found` : `${file}: ${problems.length} problem(s)`);
process.exitCode = problems.length === 0 ? 0 : 1;
