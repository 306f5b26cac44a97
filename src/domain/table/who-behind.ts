import { readBehind } from '../department/behind-text';
import type { SheetView } from '../grid/sheet-view';
import { sampleContents } from './column-contents';
import type { HeaderBlock } from './header-block';
import { isOtherTable } from './other-table';
import type { TableColumn } from './types';

const whoOrWhen: ReadonlySet<string> = new Set(['lead', 'responsible', 'cooperating', 'units', 'deadline']);
/** So many of the measures, and at least two, must name who. */
const mostly = 0.6;

/** A table without any column for who or when, whose measures name them in the bracket that ends each. */
export function saysWhoBehind(view: SheetView, block: HeaderBlock, columns: readonly TableColumn[]): boolean {
  const measures = columns.filter(({ role, part, confidence }) => role === 'measure' && !part && confidence >= 0.9);
  if (measures.length === 0 || columns.some(({ role }) => whoOrWhen.has(role)) || isOtherTable(columns, ''))
    return false;
  const contents = sampleContents(view, block);
  const texts = measures.flatMap(({ column }) => contents.get(column)?.texts ?? []);
  const naming = texts.filter((text) => readBehind(text) !== null).length;
  return naming >= 2 && naming >= mostly * texts.length;
}
