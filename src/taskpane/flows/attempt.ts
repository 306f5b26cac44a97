import { WorkbookError } from '../../app/ports';
import type { Notice } from '../state/model';
import type { PaneContext } from './context';
import { isLoadFailure } from './load-failure';

/** The notice that explains a failure. Errors that are not Excel's keep their kind, never their words, in the report. */
export function noticeOf(error: unknown): Notice {
  if (isLoadFailure(error)) return { tone: 'error', key: 'error.offline' };
  const known = error instanceof WorkbookError;
  const code = known ? error.code : 'unknown';
  const detail = known ? error.detail : error instanceof Error ? error.name : typeof error;
  return { tone: 'error', key: `error.${code}`, report: { code, detail } };
}

/**
 * Runs work that may fail and shows why it did; never rejects.
 * Returns what the work returned, or null after a failure. A cancelled reading is said quietly, not as an error.
 */
export async function attempt<Result>(context: PaneContext, work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    const cancelled = error instanceof WorkbookError && error.code === 'cancelled';
    const notice: Notice = cancelled ? { tone: 'info', key: 'state.cancelled' } : noticeOf(error);
    context.store.dispatch({ type: 'notice/shown', notice });
    return null;
  }
}
