import type { CellRange, CellValue } from '../domain/grid/grid';
import { WorkbookError, type ReadRequest } from '../app/ports';
import { toWorkbookError } from './errors';
import { rangeAt, rangeOf } from './ranges';

/** A block as read. Merges are those whose top-left cell lies in it. */
export interface Block {
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly formats: string[][];
  readonly hiddenRows: number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
}

type Layout = Pick<Block, 'hiddenColumns' | 'merges'>;
type Chunk = Omit<Block, keyof Layout>;

/**
 * Cells asked for in one request. Excel on the web stops an answer at 5 MB; forty thousand cells of an office's sheet come to
 * about half of that. Where it is still too much the chunk is halved.
 */
const CELLS_PER_CHUNK = 40_000;

/** Reads a block in chunks of whole rows, one request each; merges and hidden columns come with the first. */
export async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: CellRange,
  { signal, onProgress }: Pick<ReadRequest, 'signal' | 'onProgress'>,
): Promise<Block> {
  const all: Chunk = { values: [], texts: [], formats: [], hiddenRows: [] };
  let layout: Layout | null = null;
  let rows = Math.max(1, Math.floor(CELLS_PER_CHUNK / (block.right - block.left + 1)));
  for (let top = block.top; top <= block.bottom;) {
    if (signal?.aborted) throw new WorkbookError('cancelled');
    const bottom = Math.min(top + rows - 1, block.bottom);
    const reply = await readChunk(context, sheet, { ...block, top, bottom }, layout === null ? block : null);
    if (reply === 'tooLarge') {
      if (rows === 1) throw new WorkbookError('tooLarge', 'row');
      rows = Math.ceil(rows / 2);
      continue;
    }
    append(all, reply.chunk);
    layout ??= reply.layout;
    top = bottom + 1;
    onProgress?.((top - block.top) / (block.bottom - block.top + 1));
  }
  return { ...all, ...(layout ?? { merges: [], hiddenColumns: [] }) };
}

/** One request. `tooLarge` when Excel refuses so many cells, which it says by an error or by giving no values. */
async function readChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: CellRange,
  layoutOf: CellRange | null,
): Promise<{ chunk: Chunk; layout: Layout | null } | 'tooLarge'> {
  const range = rangeAt(sheet, part);
  range.load('values,text,numberFormat');
  const rows = range.getRowProperties({ rowHidden: true });
  const layout = layoutOf && loadLayout(sheet, layoutOf);
  try {
    await context.sync();
  } catch (error) {
    const failure = toWorkbookError(error);
    if (failure.code === 'tooLarge') return 'tooLarge';
    throw failure;
  }
  if (!Array.isArray(range.values)) return 'tooLarge';
  const chunk: Chunk = {
    values: range.values as CellValue[][],
    texts: range.text,
    formats: range.numberFormat as string[][],
    hiddenRows: rows.value.flatMap((row, i) => (row.rowHidden ? [part.top + i] : [])),
  };
  return { chunk, layout: layout && layout() };
}

/** Asks for merges and hidden columns; the answer is there after the next sync. */
function loadLayout(sheet: Excel.Worksheet, block: CellRange): () => Layout {
  const areas = rangeAt(sheet, block).getMergedAreasOrNullObject();
  areas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const columns = rangeAt(sheet, { ...block, bottom: block.top }).getColumnProperties({ columnHidden: true });
  return () => ({
    merges: areas.isNullObject ? [] : areas.areas.items.map(rangeOf).sort(byPlace),
    hiddenColumns: columns.value.flatMap((column, i) => (column.columnHidden ? [block.left + i] : [])),
  });
}

function byPlace(a: CellRange, b: CellRange): number {
  return a.top - b.top || a.left - b.left;
}

function append(all: Chunk, chunk: Chunk): void {
  for (const [i, row] of chunk.values.entries()) {
    all.values.push(row);
    all.texts.push(chunk.texts[i] ?? []);
    all.formats.push(chunk.formats[i] ?? []);
  }
  all.hiddenRows.push(...chunk.hiddenRows);
}
