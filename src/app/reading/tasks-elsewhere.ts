import type { Clock, WorkbookPort } from '../ports';
import { recognise } from './recognise';

/** A sheet that holds tasks, and how many. */
export interface SheetTasks {
  readonly sheet: string;
  readonly tasks: number;
}

/** A workbook with more sheets is a collection, which nobody wants looked through unasked. */
const mostSheets = 12;

/**
 * Looks for work plans on the visible sheets beside `sheet`, in tab order; those with none are left out. Writes nothing.
 * Rejects as `recognise` does.
 */
export async function tasksElsewhere(
  port: WorkbookPort,
  sheet: string,
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly SheetTasks[]> {
  const others = (await port.listSheets()).filter(({ name, visible }) => visible && name !== sheet);
  const ours = new Set(await port.ownSheets(others.map(({ name }) => name)));
  const found: SheetTasks[] = [];
  for (const { name } of others.filter((other) => !ours.has(other.name)).slice(0, mostSheets)) {
    const { tables } = await recognise(port, { sheet: name, clock, signal });
    const tasks = tables.reduce((sum, table) => sum + table.tasks.length, 0);
    if (tasks > 0) found.push({ sheet: name, tasks });
  }
  return found;
}
