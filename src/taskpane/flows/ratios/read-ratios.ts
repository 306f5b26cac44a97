import { readRatioBook, writeRatioBook, type RatioBook } from '../../../app/ratios/ratio-book';
import { readSheetFacts, readWorkbookFacts, type SheetFacts } from '../../../app/ratios/read-sheets';
import { attempt } from '../attempt';
import type { PaneContext } from '../context';

/** Looks through the workbook for staffing tables and demanded ratios, and for what was chosen before; writes nothing. */
export async function readRatios(context: PaneContext): Promise<void> {
  const { store, port } = context;
  const change = (part: Parameters<typeof tell>[1]): void => tell(context, part);
  change({ status: 'reading', done: 0, stale: [] });
  const known = store.getState().staffing;
  const read = await attempt(context, async () => {
    const book = await readRatioBook(port);
    const facts = await readWorkbookFacts(port, book, undefined, (done) => change({ done }));
    return { book, facts };
  });
  change({ status: 'read', ...(read ?? { book: known.book, facts: known.facts }) });
}

/**
 * Reads the sheets that changed again. A reading that Excel refuses, as it does while a cell is being edited, leaves them
 * stale: the next change or the page's button tries again.
 */
export async function refreshRatios(context: PaneContext): Promise<void> {
  const { staffing } = context.store.getState();
  const { book, stale, status } = staffing;
  if (status !== 'read' || !book || stale.length === 0) return;
  // Whatever changes from here on is stale again.
  tell(context, { stale: [] });
  try {
    const fresh = await Promise.all(stale.map((sheet) => readSheetFacts(context.port, sheet, book)));
    replaceFacts(context, fresh);
  } catch {
    // Nobody asked for this reading.
    tell(context, { stale: [...new Set([...stale, ...context.store.getState().staffing.stale])] });
  }
}

/** Changes what is kept with the workbook; the pane follows at once. Sheets of new ranges are read. */
export async function changeRatioBook(context: PaneContext, part: Partial<RatioBook>): Promise<boolean> {
  const book = await attempt(context, () => writeRatioBook(context.port, part));
  if (!book) return false;
  tell(context, { book });
  if (part.rules) {
    const sheets = new Set(part.rules.flatMap(({ ranges }) => ranges?.sheet ?? []));
    const fresh = await attempt(context, () =>
      Promise.all([...sheets].map((sheet) => readSheetFacts(context.port, sheet, book))),
    );
    if (fresh) replaceFacts(context, fresh);
  }
  return true;
}

function tell({ store }: PaneContext, change: Partial<ReturnType<typeof store.getState>['staffing']>): void {
  store.dispatch({ type: 'staffing/changed', change });
}

function replaceFacts(context: PaneContext, fresh: readonly SheetFacts[]): void {
  const { facts } = context.store.getState().staffing;
  const read = new Map(fresh.map((each) => [each.sheet, each]));
  const others = fresh.filter(({ sheet }) => facts.every((known) => known.sheet !== sheet));
  tell(context, { facts: [...facts.map((known) => read.get(known.sheet) ?? known), ...others] });
}
