import type { TextBox } from '../domain/fit/text-box';
import type { CellRange } from '../domain/grid/grid';
import { batch } from './batch';
import type { OfficeRuntime } from './office-runtime';
import { rangeAt } from './ranges';
import { refuseMissing, sheetAt } from './sheets';

/** The room that the texts of cells and merged areas have. One request. */
export async function readBoxes(
  runtime: OfficeRuntime,
  name: string,
  ranges: readonly CellRange[],
): Promise<readonly (TextBox | null)[]> {
  return batch(runtime, async (context) => {
    const sheet = sheetAt(context, name);
    const boxes = ranges.map((range) => loadBox(sheet, range));
    sheet.load('name');
    await context.sync();
    refuseMissing(sheet);
    return boxes.map((box) => box());
  });
}

/** Asks for the size of an area and the look of its first cell: those under a merge may look otherwise. */
function loadBox(sheet: Excel.Worksheet, range: CellRange): () => TextBox | null {
  const area = rangeAt(sheet, range);
  area.load('width,height,rowHidden,columnHidden');
  const { format } = sheet.getRangeByIndexes(range.top, range.left, 1, 1);
  format.load('wrapText,shrinkToFit,textOrientation,horizontalAlignment,verticalAlignment,font/size');
  return () => (isPlain(area, format) ? boxOf(area, format) : null);
}

/** Mixed answers are null: runs of several font sizes, rows of which some are hidden. */
function isPlain({ rowHidden, columnHidden }: Excel.Range, format: Excel.RangeFormat): boolean {
  const { font, textOrientation, shrinkToFit, wrapText } = format;
  const size: unknown = font.size;
  return (
    rowHidden === false &&
    columnHidden === false &&
    typeof size === 'number' &&
    textOrientation === 0 &&
    (wrapText || !shrinkToFit)
  );
}

function boxOf({ width, height }: Excel.Range, format: Excel.RangeFormat): TextBox {
  const { horizontalAlignment: across, verticalAlignment: down, wrapText, font } = format;
  const wraps = wrapText || wrapping.has(across) || wrapping.has(down);
  return { width, height, fontSize: font.size, wraps, begins: beginnings[across] ?? 'elsewhere' };
}

/** Alignments that break lines whether or not the cell is said to wrap. */
const wrapping: ReadonlySet<string> = new Set(['Justify', 'Distributed']);

const beginnings: Readonly<Record<string, TextBox['begins']>> = { General: 'left', Left: 'left', Center: 'middle' };
