/** Adds up the reports of Jest and Playwright and prints the one closing line `N passed, N failed`. */
import { readFileSync } from 'node:fs';

const [unitFile, e2eFile] = process.argv.slice(2);
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.log(`no report in ${file}`);
    return null;
  }
};

const unit = read(unitFile);
const e2e = read(e2eFile);
const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0) + (e2e?.stats.flaky ?? 0);
// A report that is missing, or a suite that could not start, counts as a failure of its own.
const failed =
  (unit ? unit.numFailedTests + (unit.numRuntimeErrorTestSuites ?? 0) : 1) +
  (e2e ? e2e.stats.unexpected + e2e.errors.length : 1);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
