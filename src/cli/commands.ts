import type { Command } from './command';
import { explainDeadlineCommand } from './explain-deadline';
import { explainDepartmentCommand } from './explain-department';

const phraseCommands: readonly Command[] = [explainDeadlineCommand, explainDepartmentCommand];

/** The commands that a call may mean. Explaining phrases does not wait for what reads workbooks. */
export async function commandsFor([first, second]: readonly string[]): Promise<readonly Command[]> {
  const called = phraseCommands.some(({ name }) => name === `${first} ${second}`);
  return called ? phraseCommands : (await import('./all-commands')).commands;
}
