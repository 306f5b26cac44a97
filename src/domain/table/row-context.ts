import type { SheetView } from '../grid/sheet-view';
import { foldHeader } from './fold-label';
import { headingStyle, isShort } from './heading';
import type { HeaderBlock } from './header-block';
import { hasAny, type RowContext, whoWhen } from './row-clue';
import { measureText } from './row-clues';
import { type ColumnSet, type RowFacts, readFacts } from './row-facts';
import type { RowKind } from './types';

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** So many rows below the header show how a table goes. */
const sampled = 50;

/** One context for all rows of a table: the parts that change are written anew for each. */
export function startContext(
  view: SheetView,
  block: HeaderBlock,
  columns: ColumnSet,
  title: string,
): Writable<RowContext> {
  const numbered = hasNumbers(view, block, columns);
  return {
    columns,
    title,
    headers: new Map(
      columns.all.map(({ column }) => [column, (block.paths[column - block.left] ?? []).map(foldHeader)]),
    ),
    numbered,
    plainLabels: plainLabels(view, block, columns),
    headed: startsWithHeading(view, block, columns),
    sentences: saysSentences(view, block, columns),
    above: 'header',
    aboveBreak: null,
    measureAbove: '',
    numberBelow: '',
    gap: false,
    allNumbered: numbered,
  };
}

/** Writes down what a row means for the next one. */
export function goOn(context: Writable<RowContext>, facts: RowFacts, kind: RowKind): void {
  if (kind === 'blank') context.gap = true;
  if (kind === 'task') {
    context.gap = false;
    context.allNumbered &&= facts.numberCovered || facts.roles.includes('no');
  }
  if (kind === 'header') context.aboveBreak ??= context.above;
  else {
    context.aboveBreak = null;
    context.measureAbove = measureText(facts);
  }
  if (kind !== 'blank' || context.above !== 'note') context.above = kind;
}

const lastSampled = (view: SheetView, block: HeaderBlock): number => Math.min(view.bottom, block.bottom + sampled);

/** Some sampled row has something in the number column. */
function hasNumbers(view: SheetView, block: HeaderBlock, columns: ColumnSet): boolean {
  const [column] = columns.of('no');
  if (!column) return false;
  for (let row = block.bottom + 1; row <= lastSampled(view, block); row++) {
    if (/^[\d(（]/.test(view.text(row, column.column))) return true;
  }
  return false;
}

/** Grouping columns that have labels in rows with more than a label, none of them numbered as a heading is. */
function plainLabels(view: SheetView, block: HeaderBlock, columns: ColumnSet): ReadonlySet<number> {
  const kinds = new Map<number, boolean>();
  for (let row = block.bottom + 1; row <= lastSampled(view, block); row++) {
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
  for (let row = block.bottom + 1; row <= lastSampled(view, block); row++) {
    const facts = readFacts(view, columns, row);
    const text = measureText(facts);
    if (text === '' || !hasAny(facts, whoWhen)) continue;
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
