import type { ChartKind, ChartState, Place } from '../../host/engine/chart';
import { CHARTS_NOTE } from '../../host/engine/chart';
import type { Engine, SheetId } from '../../host/engine/engine';

/** A series as it is drawn: a number per category, null where the cell holds none. */
export interface DrawnSeries {
  readonly name: string;
  readonly kind: ChartKind;
  readonly color: string;
  readonly values: readonly (number | null)[];
  /** What the cells show, to be written at the bars; null when the chart writes nothing there. */
  readonly labels: readonly string[] | null;
}

/** What a chart shows now. */
export interface ChartContent {
  readonly chart: ChartState;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

/** Excel's own colours for series that were given none. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The charts of a sheet, the lowest first. */
export const chartsOn = (engine: Engine, sheet: SheetId): readonly ChartState[] =>
  (engine.sheets.note(sheet, CHARTS_NOTE) ?? []) as readonly ChartState[];

/** Cells in reading order; like Excel, a chart leaves out those of hidden rows and columns. */
function shownIn<T>(engine: Engine, { sheet, area }: Place, block: readonly (readonly T[])[]): T[] {
  return block.flatMap((row, i) =>
    engine.axes.isHidden(sheet, 'row', area.top + i)
      ? []
      : row.filter((_, j) => !engine.axes.isHidden(sheet, 'column', area.left + j)),
  );
}

const textsOf = (engine: Engine, place: Place): string[] =>
  shownIn(engine, place, engine.cells.texts(place.sheet, place.area));

const valuesOf = (engine: Engine, place: Place): (number | null)[] =>
  shownIn(engine, place, engine.cells.values(place.sheet, place.area)).map((value) =>
    typeof value === 'number' ? value : null,
  );

/** What a chart shows at this moment. Categories without names are numbered, as Excel does. */
export function chartContent(engine: Engine, chart: ChartState): ChartContent {
  const series = chart.series.map(({ name, kind, color, values, labels }, index): DrawnSeries => ({
    name,
    kind,
    color: color ?? COLORS[index % COLORS.length] ?? '#4472C4',
    values: values ? valuesOf(engine, values) : [],
    labels: labels && values ? textsOf(engine, values) : null,
  }));
  const named = chart.series.find(({ categories }) => categories)?.categories;
  const names = named ? textsOf(engine, named) : [];
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = Array.from({ length: count }, (_, index) => names[index] ?? String(index + 1));
  return { chart, categories, series };
}
