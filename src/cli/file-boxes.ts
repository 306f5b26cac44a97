import type { TextBox } from '../domain/fit/text-box';
import type { CellRange } from '../domain/grid/grid';
import type { BookSheet } from '../../xlsx/open';

/** A digit's width by the size of its font: the widest of the usual ones, so that a column is rather taken for wider. */
const digit = 0.56;
const pointsPerPixel = 0.75;
const usualSize = 11;

type Style = NonNullable<Parameters<NonNullable<BookSheet['cells']>['set']>[1]['style']>;

/** What a file states beside what the sheet holds: heights of rows, and points of the font by which widths are counted. */
export interface SheetSizes {
  readonly heights: ReadonlyMap<number, number>;
  readonly normalFont: number;
}

/**
 * The room that the text of a merged area has, by the widths and heights that the file states; null where a row or column
 * states none (Excel fits such a row when it opens the file) or is hidden, and where the text has no plain size.
 */
export function boxInFile(sheet: BookSheet, range: CellRange, { heights, normalFont }: SheetSizes): TextBox | null {
  const { top, left, bottom, right } = range;
  const height = total(top, bottom, (row) => sized(sheet.rowDefs?.get(row), heights.get(row)));
  const characters = total(left, right, (column) => sized(sheet.columns?.[column], sheet.columns?.[column]?.width));
  const cell = sheet.cells?.get(`${top},${left}`);
  const fontSize = cell?.style?.font?.size ?? usualSize;
  if (height === null || characters === null) return null;
  if (cell?.richText?.some(({ font }) => font?.size !== undefined && font.size !== fontSize)) return null;
  const digitPixels = Math.round((normalFont / pointsPerPixel) * digit);
  return boxOf(cell?.style?.alignment ?? {}, { width: characters * digitPixels * pointsPerPixel, height, fontSize });
}

/** A size, unless it is hidden: then less is seen on purpose. */
const sized = (line: { readonly hidden?: boolean } | undefined, size: number | undefined): number | undefined =>
  line?.hidden ? undefined : size;

/** The sum of what each says; null when one says nothing. */
function total(first: number, last: number, sizeAt: (index: number) => number | undefined): number | null {
  let sum = 0;
  for (let index = first; index <= last; index += 1) {
    const size = sizeAt(index);
    if (size === undefined) return null;
    sum += size;
  }
  return sum;
}

function boxOf(
  { textRotation, shrinkToFit, wrapText, horizontal = 'general', vertical = 'bottom' }: NonNullable<Style['alignment']>,
  size: Pick<TextBox, 'width' | 'height' | 'fontSize'>,
): TextBox | null {
  if (textRotation || (shrinkToFit && !wrapText)) return null;
  const wraps = Boolean(wrapText) || wrapping.has(horizontal) || wrapping.has(vertical);
  return { ...size, wraps, begins: beginnings[horizontal] ?? 'elsewhere' };
}

/** Alignments that break lines whether or not the cell is said to wrap. */
const wrapping: ReadonlySet<string> = new Set(['justify', 'distributed']);

const beginnings: Readonly<Record<string, TextBox['begins']>> = { general: 'left', left: 'left', center: 'middle' };
