import { isName } from '../department/is-name';
import type { SheetView } from '../grid/sheet-view';
import { rowsPerStep, type Steps } from '../task/steps';
import { foldHeader } from './fold-label';
import { headingStyle, isShort } from './heading';
import type { HeaderBlock } from './header-block';
import { nextTableAt } from './next-table';
import type { RowContext, RowVerdict } from './row-clue';
import { measureText, rowClues } from './row-clues';
import { type ColumnSet, type RowFacts, readFacts } from './row-facts';
import type { RowCorrection } from './corrections/types';
import type { ColumnRole, TableRow } from './types';
import { contentPatterns } from './words/content-words';

/** What the user says about the rows; rows down to `bottom` are read whatever they look like. */
export interface BodyLimits {
  readonly kinds: ReadonlyMap<number, RowCorrection>;
  /** Last row of the table, null: as far as it goes by itself. */
  readonly bottom: number | null;
}

const noLimits: BodyLimits = { kinds: new Map(), bottom: null };

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Who or when, which a stray text does not have. */
const whoWhen: ReadonlySet<ColumnRole> = new Set(['lead', 'responsible', 'deadline']);

const task: RowVerdict = { kind: 'task', why: '有要做的事，且有编号、单位或时限' };

/** Classifies the rows below a header until another table, the end of the sheet, or nothing but stray text. */
export function* readBody(
  view: SheetView,
  block: HeaderBlock,
  columns: ColumnSet,
  title: string,
  limits: BodyLimits = noLimits,
): Steps<TableRow[]> {
  // One context for all rows: the parts that change are written anew for each.
  const context: Writable<RowContext> = {
    columns,
    title,
    headers: new Map(
      columns.all.map(({ column }) => [column, (block.paths[column - block.left] ?? []).map(foldHeader)]),
    ),
    numbered: hasNumbers(view, block, columns),
    plainLabels: plainLabels(view, block, columns),
    headed: startsWithHeading(view, block, columns),
    sentences: saysSentences(view, block, columns),
    above: 'header',
    aboveBreak: null,
    measureAbove: '',
    numberBelow: '',
  };
  const number = columns.of('no').at(-1);
  const rows: TableRow[] = [];
  const last = Math.min(view.bottom, limits.bottom ?? view.bottom);
  const sure = limits.bottom ?? Math.max(-1, ...limits.kinds.keys());
  // A blank row has come since the last task; all tasks so far have numbers.
  let gap = false;
  let allNumbered = context.numbered;
  for (let row = block.bottom + 1; row <= last; row++) {
    const facts = readFacts(view, columns, row);
    context.numberBelow = number ? view.text(row + 1, number.column) : '';
    const verdict = judge(facts, context);
    const corrected = limits.kinds.get(row);
    if (rows.length % rowsPerStep === rowsPerStep - 1) yield;
    if (row > sure) {
      const afterBlank = rows.at(-1)?.kind === 'blank';
      const next = nextTableAt(view, columns, title, { facts, kind: verdict.kind, above: context.above, afterBlank });
      if (next !== null) return trimEnd(rows.filter((above) => above.row < next));
      if ((afterBlank || context.above === 'note') && isStray(facts, verdict, context)) break;
      if (gap && allNumbered && isStranger(facts, verdict)) break;
    }
    if (verdict.kind === 'blank') gap = true;
    if (verdict.kind === 'task') {
      gap = false;
      allNumbered &&= facts.numberCovered || facts.roles.includes('no');
    }
    const read: TableRow = corrected ? asTold(row, corrected) : { row, kind: verdict.kind, why: verdict.why };
    rows.push(read);
    if (read.kind === 'ignored') continue;
    if (read.kind === 'header') context.aboveBreak ??= context.above;
    else {
      context.aboveBreak = null;
      context.measureAbove = measureText(facts);
    }
    if (read.kind !== 'blank' || context.above !== 'note') context.above = read.kind;
  }
  return trimEnd(rows);
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

/** Some sampled row has something in the number column. */
function hasNumbers(view: SheetView, block: HeaderBlock, columns: ColumnSet): boolean {
  const [column] = columns.of('no');
  if (!column) return false;
  for (let row = block.bottom + 1; row <= Math.min(view.bottom, block.bottom + 50); row++) {
    if (/^[\d(（]/.test(view.text(row, column.column))) return true;
  }
  return false;
}

/** Grouping columns that have labels in rows with more than a label, none of them numbered as a heading is. */
function plainLabels(view: SheetView, block: HeaderBlock, columns: ColumnSet): ReadonlySet<number> {
  const kinds = new Map<number, boolean>();
  for (let row = block.bottom + 1; row <= Math.min(view.bottom, block.bottom + 50); row++) {
    const { own } = readFacts(view, columns, row);
    if (own.length < 2) continue;
    for (const { column, text } of own)
      if (column.role === 'system' || column.role === 'stage')
        kinds.set(column.column, (kinds.get(column.column) ?? true) && headingStyle(text) === '');
  }
  return new Set([...kinds].flatMap(([column, isPlain]) => (isPlain ? [column] : [])));
}

/** Nearly all measures of the sampled rows that name who or when end as sentences do. */
function saysSentences(view: SheetView, block: HeaderBlock, columns: ColumnSet): boolean {
  let all = 0;
  let ended = 0;
  for (let row = block.bottom + 1; row <= Math.min(view.bottom, block.bottom + 50); row++) {
    const facts = readFacts(view, columns, row);
    const text = measureText(facts);
    if (text === '' || !facts.roles.some((role) => whoWhen.has(role))) continue;
    all++;
    if (/[。；;]$/.test(text)) ended++;
  }
  return all >= 4 && ended >= all * 0.9;
}

function startsWithHeading(view: SheetView, block: HeaderBlock, columns: ColumnSet): boolean {
  if (block.bottom >= view.bottom) return false;
  const { own, coveredFromAbove } = readFacts(view, columns, block.bottom + 1);
  const [only, ...more] = own;
  return only !== undefined && more.length === 0 && coveredFromAbove === 0 && isShort(only.text);
}

/** After a gap a row goes on with the table only if it looks like its tasks: numbered, or with who or when; behind notes numbered. */
function isStray({ own, roles }: RowFacts, { kind }: RowVerdict, { numbered, above }: RowContext): boolean {
  if (kind !== 'task' && kind !== 'continuation') return false;
  const number = own.find(({ column }) => column.role === 'no')?.text;
  if (numbered && number === undefined) return above === 'note' || !roles.includes('measure');
  if (numbered) return !contentPatterns.number.test(number ?? '');
  return !(roles.includes('measure') && roles.some((role) => whoWhen.has(role)));
}

/** Behind a gap below numbered tasks: a row without a number, with neither a body nor a time, belongs to something else. */
function isStranger({ own, roles, numberCovered }: RowFacts, { kind }: RowVerdict): boolean {
  if (kind !== 'task' || numberCovered || roles.includes('no')) return false;
  return !own.some(({ column: { role }, text }) =>
    role === 'deadline' ? contentPatterns.time.test(text) : whoWhen.has(role) && isName(text),
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
