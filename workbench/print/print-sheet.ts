import type { Area } from '../../host/engine/area';
import type { Engine, Look, SheetId } from '../../host/engine/engine';
import { PAGE_NOTE, type PageState } from '../../host/engine/page';
import { chartContent, chartsOn, type ChartContent } from '../charts/chart-content';
import { paginate, type Pagination, type Span } from './paginate';
import { paperOf, type PaperBox } from './paper';

/** More pages than these are counted, not drawn. */
const MOST_PAGES = 30;

/** A cell as it is printed; places and sizes in points from the print area's top left corner. */
export interface PrintCell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly look: Look;
  /** Nothing stands to the right of it: a text that is not wrapped may run on. */
  readonly free: boolean;
}

export interface PrintChart {
  readonly content: ChartContent;
  readonly left: number;
  readonly top: number;
}

/** A sheet ready to be drawn page by page. */
export interface PrintSheet {
  readonly name: string;
  readonly setup: PageState;
  readonly box: PaperBox;
  readonly pagination: Pagination;
  /** Points from the print area's corner to each of its rows and columns, and to the end. */
  readonly rowEdges: readonly number[];
  readonly columnEdges: readonly number[];
  readonly titleRows: Span | null;
  readonly cells: readonly PrintCell[];
  readonly charts: readonly PrintChart[];
  readonly gridlines: boolean;
}

function edges(sizes: readonly number[]): number[] {
  const found = [0];
  for (const size of sizes) found.push((found.at(-1) ?? 0) + size);
  return found;
}

function sizesOf(engine: Engine, sheet: SheetId, axis: 'row' | 'column', first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) =>
    engine.axes.isHidden(sheet, axis, first + at) ? 0 : engine.axes.size(sheet, axis, first + at),
  );
}

/** What is printed: the print area, else all that is used, with merges and charts that hang out of it. */
function areaOf(engine: Engine, sheet: SheetId, page: PageState): Area | null {
  return page.printArea ?? engine.cells.used(sheet, false);
}

/** The merge that a cell is part of, by `row,column`. */
function mergeIndex(merges: readonly Area[], { top, bottom }: Area): Map<string, Area> {
  const index = new Map<string, Area>();
  for (const merge of merges) {
    for (let row = Math.max(merge.top, top); row <= Math.min(merge.bottom, bottom); row++) {
      for (let column = merge.left; column <= merge.right; column++) index.set(`${row},${column}`, merge);
    }
  }
  return index;
}

/** Lines around a cell or a merge: those of its outermost cells, and those that a neighbour draws at the same edge. */
function framed(looks: readonly (readonly Look[])[], area: Area, { top, left, bottom, right }: Area): Look | null {
  const at = (row: number, column: number): Look | undefined => looks[row - area.top]?.[column - area.left];
  const first = at(top, left);
  if (!first) return null;
  const [below, beside] = [at(bottom, left) ?? first, at(top, right) ?? first];
  const borders = {
    top: first.borders.top ?? at(top - 1, left)?.borders.bottom ?? null,
    left: first.borders.left ?? at(top, left - 1)?.borders.right ?? null,
    bottom: below.borders.bottom ?? at(bottom + 1, left)?.borders.top ?? null,
    right: beside.borders.right ?? at(top, right + 1)?.borders.left ?? null,
  };
  return { ...first, borders };
}

async function cellsIn(
  engine: Engine,
  sheet: SheetId,
  area: Area,
  sheetEdges: Pick<PrintSheet, 'rowEdges' | 'columnEdges'>,
): Promise<PrintCell[]> {
  const [texts, values, looks] = [
    engine.cells.texts(sheet, area),
    engine.cells.values(sheet, area),
    await engine.looks.shown(sheet, area),
  ];
  const merged = mergeIndex(engine.cells.merges(sheet), area);
  const { rowEdges, columnEdges } = sheetEdges;
  const row = (at: number): number => rowEdges[Math.min(Math.max(at - area.top, 0), rowEdges.length - 1)] ?? 0;
  const column = (at: number): number =>
    columnEdges[Math.min(Math.max(at - area.left, 0), columnEdges.length - 1)] ?? 0;
  return texts.flatMap((line, i) =>
    line.flatMap((text, j): PrintCell[] => {
      const own = { top: area.top + i, left: area.left + j, bottom: area.top + i, right: area.left + j };
      const block = merged.get(`${own.top},${own.left}`) ?? own;
      if (block.top !== own.top || block.left !== own.left) return [];
      const look = framed(looks, area, block);
      if (!look) return [];
      const place = { left: column(block.left), top: row(block.top) };
      return [
        {
          ...place,
          width: column(block.right + 1) - place.left,
          height: row(block.bottom + 1) - place.top,
          text,
          isNumber: typeof values[i]?.[j] === 'number',
          look,
          free: block.right === block.left && (line[j + 1] ?? '') === '' && !merged.has(`${own.top},${own.left + 1}`),
        },
      ];
    }),
  );
}

/** Distance from the sheet's own corner to the print area's, in points. */
function offsetOf(engine: Engine, sheet: SheetId, axis: 'row' | 'column', first: number): number {
  return first === 0 ? 0 : sizesOf(engine, sheet, axis, 0, first - 1).reduce((sum, each) => sum + each, 0);
}

/** The active sheet as it would be printed; null when nothing stands on it. Reads only what the first pages need. */
export async function printSheet(engine: Engine): Promise<PrintSheet | null> {
  const sheet = engine.sheets.active();
  const setup = (engine.sheets.note(sheet, PAGE_NOTE) ?? {}) as PageState;
  const area = areaOf(engine, sheet, setup);
  if (!area) return null;
  const heights = sizesOf(engine, sheet, 'row', area.top, area.bottom);
  const widths = sizesOf(engine, sheet, 'column', area.left, area.right);
  const { titleRows: titled } = setup;
  const titleRows = titled ? { first: titled.top - area.top, last: titled.bottom - area.top } : null;
  const inside = titleRows && titleRows.first >= 0 && titleRows.last < heights.length ? titleRows : null;
  const box = paperOf(setup);
  const pagination = paginate({ heights, widths, titleRows: inside, zoom: setup.zoom }, box.body);
  const drawn = { ...pagination, pages: pagination.pages.slice(0, MOST_PAGES) };
  const lastRow = Math.max(0, ...drawn.pages.map(({ rows }) => rows.last));
  const sheetEdges = { rowEdges: edges(heights), columnEdges: edges(widths) };
  const [right, down] = [offsetOf(engine, sheet, 'column', area.left), offsetOf(engine, sheet, 'row', area.top)];
  return {
    name: engine.sheets.list().find(({ id }) => id === sheet)?.name ?? '',
    setup,
    box,
    pagination,
    ...sheetEdges,
    titleRows: inside,
    cells: await cellsIn(engine, sheet, { ...area, bottom: area.top + lastRow }, sheetEdges),
    charts: chartsOn(engine, sheet).map((chart) => ({
      content: chartContent(engine, chart),
      left: chart.left - right,
      top: chart.top - down,
    })),
    gridlines: setup.printGridlines === true,
  };
}

/** The pages that are drawn; the rest is only counted. */
export const drawnPages = ({ pagination }: PrintSheet) => pagination.pages.slice(0, MOST_PAGES);
