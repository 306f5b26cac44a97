import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a process of its own took: milliseconds (`alone.ts` says of what), peak memory in megabytes, and what it said. */
export interface Alone {
  readonly ms: number;
  readonly mb: number;
  readonly answer?: string;
}

/** Runs `bench/alone.ts` with these arguments. A process that dies or takes over two minutes says so in `answer`. */
export async function runAlone(...args: readonly string[]): Promise<Alone> {
  try {
    const { stdout } = await promisify(execFile)('npx', ['tsx', 'bench/alone.ts', ...args], { timeout: 120_000 });
    return JSON.parse(stdout) as Alone;
  } catch (error) {
    return {
      ms: NaN,
      mb: NaN,
      answer: `DIED: ${error instanceof Error ? (error.message.split('\n').find((line) => line.includes('rror')) ?? error.message).slice(0, 80) : String(error)}`,
    };
  }
}
