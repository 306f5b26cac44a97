import type { Command } from './command';
import { diffCommand } from './diff';
import { explainDeadlineCommand } from './explain-deadline';
import { explainDepartmentCommand } from './explain-department';
import { ratioCommand } from './ratio';
import { readCommand } from './read';
import { reportCommand } from './report';

/** All commands, in the order of the help. A new one is one module and one entry. */
export const commands: readonly Command[] = [
  readCommand,
  diffCommand,
  explainDeadlineCommand,
  explainDepartmentCommand,
  ratioCommand,
  reportCommand,
];
