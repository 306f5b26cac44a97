import type { Chart, ChartCells, ChartCorner } from '../../../../xlsx/charts/chart';
import type { SheetCharts } from '../../../../xlsx/charts/read-charts';
import type { SheetDrawing } from '../../../../xlsx/charts/write-charts';
import { columnName, parseArea, quoteSheet, splitSheet } from '../../address';
import type { ChartState, Place, SeriesState } from '../../chart';
import { CHARTS_CHANGED_NOTE, CHARTS_NOTE } from '../../chart';
import type { Axis, Engine, SheetId } from '../../engine';

const EMU_PER_POINT = 12_700;

/** A chart has no end beyond which it is not looked for. */
const MOST_LINES = 100_000;

function length(engine: Engine, sheet: SheetId, axis: Axis, index: number): number {
  return engine.axes.isHidden(sheet, axis, index) ? 0 : engine.axes.size(sheet, axis, index);
}

/** Points from the sheet's edge to a place inside a row or column. */
function toPoints(engine: Engine, sheet: SheetId, axis: Axis, index: number, offset: number): number {
  let sum = offset / EMU_PER_POINT;
  for (let line = 0; line < Math.min(index, MOST_LINES); line++) sum += length(engine, sheet, axis, line);
  return sum;
}

/** The row or column in which a distance ends, and how far into it, in EMU. */
function toCell(engine: Engine, sheet: SheetId, axis: Axis, points: number): { index: number; offset: number } {
  let rest = points;
  let index = 0;
  for (; index < MOST_LINES; index++) {
    const size = length(engine, sheet, axis, index);
    if (rest < size) break;
    rest -= size;
  }
  return { index, offset: Math.round(rest * EMU_PER_POINT) };
}

function cornerAt(engine: Engine, sheet: SheetId, left: number, top: number): ChartCorner {
  const row = toCell(engine, sheet, 'row', top);
  const column = toCell(engine, sheet, 'column', left);
  return { row: row.index, down: row.offset, column: column.index, right: column.offset };
}

function placeIn(engine: Engine, cells: ChartCells | null): Place | null {
  const { sheet: name, address } = splitSheet(cells?.reference ?? '');
  const sheet = engine.sheets.list().find((state) => state.name === name);
  const area = parseArea(address.replaceAll('$', ''));
  return sheet && area ? { sheet: sheet.id, area } : null;
}

function stateIn(engine: Engine, sheet: SheetId, chart: Chart, index: number): ChartState {
  const { from, to, series, name, ...rest } = chart;
  const left = toPoints(engine, sheet, 'column', from.column, from.right);
  const top = toPoints(engine, sheet, 'row', from.row, from.down);
  return {
    ...rest,
    id: `{chart-${index + 1}}`,
    name: name || `图表 ${index + 1}`,
    left,
    top,
    width: toPoints(engine, sheet, 'column', to.column, to.right) - left,
    height: toPoints(engine, sheet, 'row', to.row, to.down) - top,
    series: series.map((item): SeriesState => ({
      ...item,
      values: placeIn(engine, item.values),
      categories: placeIn(engine, item.categories),
    })),
  };
}

/** Lays the charts of a file on the sheets of the engine that has just opened it. */
export function chartsIn(engine: Engine, bySheet: readonly SheetCharts[]): void {
  engine.sheets.list().forEach(({ id }, index) => {
    const charts = (bySheet[index]?.charts ?? []).map((chart, at) => stateIn(engine, id, chart, at));
    if (charts.length > 0) engine.sheets.setNote(id, CHARTS_NOTE, charts);
  });
}

function cellsOut(engine: Engine, { sheet, area }: Place): ChartCells {
  const name = engine.sheets.list().find(({ id }) => id === sheet)?.name ?? '';
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const reference = `${quoteSheet(name)}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
  return { reference, values: engine.cells.values(sheet, area).flat() };
}

function chartOut(engine: Engine, sheet: SheetId, state: ChartState): Chart {
  const { left, top, width, height, series, name, kind, title, legend, gapWidth } = state;
  const { valueFormat, valueMinimum, valueMaximum } = state;
  return {
    ...{ name, kind, title, legend, gapWidth, valueFormat, valueMinimum, valueMaximum },
    from: cornerAt(engine, sheet, left, top),
    to: cornerAt(engine, sheet, left + width, top + height),
    series: series.flatMap(({ values, categories, ...item }) =>
      values
        ? [{ ...item, values: cellsOut(engine, values), categories: categories && cellsOut(engine, categories) }]
        : [],
    ),
  };
}

/**
 * What each sheet shows in the file to be saved. `originals`: the opened file's charts by the id of its sheets; a sheet
 * whose charts nobody touched keeps its drawing, with all that this program does not understand.
 */
export function chartsOut(engine: Engine, originals: ReadonlyMap<SheetId, SheetCharts>): SheetDrawing[] {
  return engine.sheets.list().map(({ id }) => {
    const drawing = originals.get(id)?.drawing ?? null;
    const now = (engine.sheets.note(id, CHARTS_NOTE) ?? []) as readonly ChartState[];
    if (engine.sheets.note(id, CHARTS_CHANGED_NOTE) === true) return now.map((chart) => chartOut(engine, id, chart));
    return drawing === null ? null : { kept: drawing };
  });
}
