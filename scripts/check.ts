/** `npm run check`: every check we have, one after another; goes on after an error and sums up at the end. */
import { spawnSync } from 'node:child_process';

/** In the order in which a failure is cheapest to understand. `build` stands before what measures the build. */
const steps = ['typecheck', 'lint', 'boundaries', 'unused', 'manifest', 'test', 'build', 'size', 'e2e'];

const results = steps.map((step) => {
  const started = performance.now();
  console.log(`\n── ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { step, ok: status === 0, seconds: (performance.now() - started) / 1000 };
});

console.log('');
for (const { step, ok, seconds } of results)
  console.log(`${ok ? '✔' : '✘'} ${step.padEnd(11)}${seconds.toFixed(1).padStart(7)} s`);
const failed = results.filter(({ ok }) => !ok).length;
console.log(`${results.length - failed} of ${results.length} checks passed`);
process.exitCode = failed === 0 ? 0 : 1;
