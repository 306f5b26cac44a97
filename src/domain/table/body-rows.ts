import { isName } from '../department/is-name';
import type { SheetView } from '../grid/sheet-view';
import { rowsPerStep, type Steps } from '../task/steps';
import type { HeaderBlock } from './header-block';
import { nextTableAt } from './next-table';
import { type RowContext, type RowVerdict, whoWhen } from './row-clue';
import { rowClues } from './row-clues';
import { goOn, startContext } from './row-context';
import { type ColumnSet, type RowFacts, readFacts } from './row-facts';
import type { RowCorrection } from './corrections/types';
import type { TableRow } from './types';
import { contentPatterns } from './words/content-words';

/** What the user says about the rows; rows down to `bottom` are read whatever they look like. */
export interface BodyLimits {
  readonly kinds: ReadonlyMap<number, RowCorrection>;
  /** Last row of the table, null: as far as it goes by itself. */
  readonly bottom: number | null;
}

const noLimits: BodyLimits = { kinds: new Map(), bottom: null };

const task: RowVerdict = { kind: 'task', why: '有要做的事，且有编号、单位或时限' };

/** Classifies the rows below a header until another table, the end of the sheet, or nothing but stray text. */
export function* readBody(
  view: SheetView,
  block: HeaderBlock,
  columns: ColumnSet,
  title: string,
  limits: BodyLimits = noLimits,
): Steps<TableRow[]> {
  const context = startContext(view, block, columns, title);
  const number = columns.of('no').at(-1);
  const rows: TableRow[] = [];
  const last = Math.min(view.bottom, limits.bottom ?? view.bottom);
  const sure = limits.bottom ?? Math.max(-1, ...limits.kinds.keys());
  for (let row = block.bottom + 1; row <= last; row++) {
    const facts = readFacts(view, columns, row);
    context.numberBelow = number ? view.text(row + 1, number.column) : '';
    const verdict = judge(facts, context);
    const corrected = limits.kinds.get(row);
    if (rows.length % rowsPerStep === rowsPerStep - 1) yield;
    const end = row > sure ? endAt(view, facts, verdict, context, rows) : null;
    if (end !== null) return trimEnd(rows.filter((above) => above.row < end));
    const read: TableRow = corrected ? asTold(row, corrected) : { row, kind: verdict.kind, why: verdict.why };
    rows.push(read);
    if (read.kind !== 'ignored') goOn(context, facts, read.kind);
  }
  return trimEnd(rows);
}

/** The first row that belongs to the table no more, seen at a row of it: that of the next table, or a stray one; null while it goes on. */
function endAt(
  view: SheetView,
  facts: RowFacts,
  verdict: RowVerdict,
  context: RowContext,
  rows: readonly TableRow[],
): number | null {
  const { columns, title, above, gap, allNumbered } = context;
  const afterBlank = rows.at(-1)?.kind === 'blank';
  const next = nextTableAt(view, columns, title, { facts, kind: verdict.kind, above, afterBlank });
  if (next !== null) return next;
  const isOver =
    ((afterBlank || above === 'note') && isStray(facts, verdict, context)) ||
    (gap && allNumbered && isStranger(facts, verdict));
  return isOver ? facts.row : null;
}

function asTold(row: number, corrected: RowCorrection): TableRow {
  return { row, kind: corrected.kind, why: '由您指定', corrected };
}

function judge(facts: RowFacts, context: RowContext): RowVerdict {
  for (const clue of rowClues) {
    const verdict = clue(facts, context);
    if (verdict) return verdict;
  }
  const { roles, measureCovered } = facts;
  return measureCovered || roles.includes('measure') || roles.includes('no')
    ? task
    : { kind: 'note', why: '没有编号，也没有要做的事' };
}

/** After a gap a row goes on with the table only if it looks like its tasks: numbered, or with who or when; behind notes numbered. */
function isStray({ own, roles }: RowFacts, { kind }: RowVerdict, { numbered, above }: RowContext): boolean {
  if (kind !== 'task' && kind !== 'continuation') return false;
  const number = own.find(({ column }) => column.role === 'no')?.text;
  if (numbered && number === undefined) return above === 'note' || !roles.includes('measure');
  if (numbered) return !contentPatterns.number.test(number ?? '');
  return !(roles.includes('measure') && roles.some((role) => whoWhen.includes(role)));
}

/** Behind a gap below numbered tasks: a row without a number, a body, a time or a merge from above belongs to something else. */
function isStranger({ own, roles, numberCovered, coveredFromAbove }: RowFacts, { kind }: RowVerdict): boolean {
  if (kind !== 'task' || numberCovered || coveredFromAbove > 0 || roles.includes('no')) return false;
  return !own.some(({ column: { role }, text }) =>
    role === 'deadline' ? contentPatterns.time.test(text) : whoWhen.includes(role) && isName(text),
  );
}

/** Headings, labels and blanks after the last task or note belong to nothing. */
function trimEnd(rows: readonly TableRow[]): TableRow[] {
  const last = rows.findLastIndex(
    ({ kind, corrected }) =>
      corrected !== undefined || kind === 'task' || kind === 'continuation' || kind === 'total' || kind === 'note',
  );
  return rows.slice(0, last + 1);
}
