import { WorkbookError } from '../app/ports';
import { toWorkbookError } from './errors';
import type { OfficeRuntime } from './office-runtime';

/**
 * Gives `work` a request context and turns what goes wrong into a `WorkbookError`.
 *
 * A plain context, not `Excel.run`: that keeps every range alive between requests and sends one more to let them go. So a
 * range must be asked for anew after a `sync`; worksheets, rules and settings are found again by their id.
 */
export async function batch<T>(
  { Excel, Office }: OfficeRuntime,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await work(new Excel.RequestContext());
  } catch (error) {
    throw explain(toWorkbookError(error), Office);
  }
}

/** A refused write in a document opened for reading is no riddle. */
function explain(error: WorkbookError, { context, DocumentMode }: typeof Office): WorkbookError {
  const readOnly = error.code === 'blocked' && context.document.mode === DocumentMode.ReadOnly;
  return readOnly ? new WorkbookError('readOnly', error.detail, { cause: error }) : error;
}

/**
 * Runs a write whose requests may stop half-way (requests are no transactions): when it fails, `undo` puts the sheet right
 * with a fresh context, then the error goes on. `detail` says so when even that was refused.
 */
export async function undoOnError<T>(write: () => Promise<T>, undo: () => Promise<unknown>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const failure = toWorkbookError(error);
    try {
      await undo();
    } catch {
      throw new WorkbookError(failure.code, `${failure.detail} (not undone)`, { cause: error });
    }
    throw failure;
  }
}
