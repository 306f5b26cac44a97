import type { CliIo } from '../../src/cli/command';
import { commands } from '../../src/cli/all-commands';
import { runCli } from '../../src/cli/run-cli';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process; today is 2019-10-15. */
export async function duban(args: readonly string[], stdin: readonly string[] = []): Promise<CliRun> {
  let out = '';
  let err = '';
  const io: CliIo = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    lines: async function* () {
      yield* stdin;
    },
    today: () => '2019-10-15',
  };
  const code = await runCli(commands, args, io);
  return { code, out, err };
}
