import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';

/** Runs a program of `alone/` in its own process; one that takes too long is ended and fails. */
function runAlone(name: string, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'alone', name)], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, ...env },
  }).trim();
}

test('hostile texts as long as a cell can hold are answered at once', () => {
  const slowest = JSON.parse(runAlone('slowest.ts')) as { ms: number; text: string };
  expect(slowest.ms).toBeLessThan(500);
}, 40_000);

test('a cell of thousands of characters is not guessed at', () => {
  const read = readDeadline('2024年6月底前完成；'.repeat(1000), { documentDate: '2024-03-01' });
  expect(read).toMatchObject({ kind: 'unread', milestones: [], findings: [{ code: 'deadline.too-long' }] });
});

test('three time zones give the same answers', () => {
  const zones = ['Asia/Shanghai', 'UTC', 'America/New_York'];
  const printed = zones.map((TZ) => runAlone('digest.ts', { TZ }).split(' '));
  expect(new Set(printed.map(([offset]) => offset)).size).toBe(3);
  expect(new Set(printed.map(([, digest]) => digest)).size).toBe(1);
}, 60_000);
