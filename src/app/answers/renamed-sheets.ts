import { type Answer, idsIn } from '../../domain/task/answers/types';
import type { Task } from '../../domain/task/types';

/** A sheet that bears another name than the one under which something is kept for it. */
export interface RenamedSheet {
  readonly from: string;
  readonly to: string;
}

/** What a sheet of that name is called now, after renamings in this order. */
function nameNow(name: string, renamed: readonly RenamedSheet[]): string {
  return renamed.reduce((now, { from, to }) => (now === from ? to : now), name);
}

/** Names under which something is kept that no sheet of the workbook bears: renamed, or deleted. None while no sheet is known. */
export function goneNames(kept: Iterable<string>, sheets: readonly { readonly name: string }[]): readonly string[] {
  const there = new Set(sheets.map(({ name }) => name));
  return there.size === 0 ? [] : [...new Set(kept)].filter((name) => !there.has(name));
}

/** Answers under the names that the sheets bear now. */
export function answersNow(answers: readonly Answer[], renamed: readonly RenamedSheet[]): readonly Answer[] {
  return renamed.length === 0
    ? answers
    : answers.map((answer) => ({ ...answer, sheet: nameNow(answer.sheet, renamed) }));
}

/** Entries by sheet under the names that the sheets bear now; what a sheet has under its own name stays. */
export function entriesNow<Entry>(
  entries: Readonly<Record<string, Entry>>,
  renamed: readonly RenamedSheet[],
): Readonly<Record<string, Entry>> {
  if (renamed.length === 0) return entries;
  const isMoved = (name: string): boolean => nameNow(name, renamed) !== name;
  const moved = Object.entries(entries).filter(([name]) => isMoved(name));
  const stayed = Object.entries(entries).filter(([name]) => !isMoved(name));
  return Object.fromEntries([...moved.map(([name, entry]) => [nameNow(name, renamed), entry] as const), ...stayed]);
}

/** The gone name whose answers speak of tasks of this sheet; null when none does, or several do. */
export function formerNameByAnswers(
  answers: readonly Answer[],
  gone: readonly string[],
  tasks: readonly Pick<Task, 'id'>[],
): string | null {
  if (gone.length === 0) return null;
  const ids = new Set(tasks.map(({ id }) => id));
  const names = new Set(answers.filter((one) => idsIn(one).some((id) => ids.has(id))).map(({ sheet }) => sheet));
  const [name, ...others] = gone.filter((one) => names.has(one));
  return name !== undefined && others.length === 0 ? name : null;
}
