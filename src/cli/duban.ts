#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { lightFormat } from 'date-fns/lightFormat';
import { commandsFor } from './commands';
import type { CliIo } from './command';
import { runCli } from './run-cli';

const io: CliIo = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  today: () => lightFormat(new Date(), 'yyyy-MM-dd'),
};

// A reader that closes early (`duban … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const args = process.argv.slice(2);
void commandsFor(args)
  .then((commands) => runCli(commands, args, io))
  .then((code) => {
    process.exitCode = code;
  });
