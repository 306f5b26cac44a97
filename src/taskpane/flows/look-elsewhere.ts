import type { SheetTasks } from '../../app/reading/tasks-elsewhere';
import type { PaneContext } from './context';

/** Other sheets that hold tasks. Nobody asked for it, so a reading that fails or is given up finds none and says nothing. */
export async function lookElsewhere(
  { port, clock }: PaneContext,
  sheet: string,
  signal: AbortSignal,
): Promise<readonly SheetTasks[]> {
  try {
    const { tasksElsewhere } = await import('../../app/reading/tasks-elsewhere');
    return await tasksElsewhere(port, sheet, clock, signal);
  } catch {
    return [];
  }
}
