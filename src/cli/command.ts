import type { IsoDate } from '../domain/deadline/types';

/** What a command may touch of the world; tests hand in their own. */
export interface CliIo {
  out(text: string): void;
  /** For people only: never part of a result. */
  err(text: string): void;
  /** Lines of standard input. */
  lines(): AsyncIterable<string>;
  today(): IsoDate;
}

/** 0: done · 1: the input cannot be read or the command is wrong · 2: read, but there was nothing of the kind in it. */
export type ExitCode = 0 | 1 | 2;

/** One command of the program; modules in this folder export one each. */
export interface Command {
  /** Words after `duban`: `read`, `explain deadline`. */
  readonly name: string;
  /** Arguments as the help shows them. */
  readonly usage: string;
  /** One Chinese line. */
  readonly summary: string;
  run(args: readonly string[], io: CliIo): Promise<ExitCode>;
}

/** A mistake in the call; its message is shown with the usage, and the program ends with 1. */
export class UsageError extends Error {}
