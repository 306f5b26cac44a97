#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { commands } from './commands';
import type { CliIo } from './command';
import { runCli } from './run-cli';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const io: CliIo = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  },
};

// A reader that closes early (`duban … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
void runCli(commands, process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
