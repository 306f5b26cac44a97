import { asOfOf } from '../state/rows';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { readTasks } from './read-tasks';

/** Writes the sheet with the example, around the day that lights are computed for, at the end of the workbook, goes there and reads it. */
export async function tryExample(context: PaneContext): Promise<void> {
  const { port, store } = context;
  const name = await attempt(context, async () => {
    const { exampleSheet, exampleSheetName } = await import('../../app/example-sheet');
    await port.putSheet(exampleSheet(asOfOf(store.getState())));
    await port.select(exampleSheetName, 'A1');
    return exampleSheetName;
  });
  if (name !== null) await readTasks(context, name);
}

/** Takes the example away again, and reads the sheet that is then in front. */
export async function removeExample(context: PaneContext, name: string): Promise<void> {
  const removed = await attempt(context, () => context.port.removeSheet(name));
  if (removed) await readTasks(context);
}
