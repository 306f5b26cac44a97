import type { ChartContent, DrawnSeries } from './chart-content';

/** Where the value axis begins and ends, and the values at which it is marked. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** About so many steps are legible. */
const STEPS = 5;

/** Whether a series is drawn as a line, not as bars. */
export const isLine = ({ kind }: Pick<DrawnSeries, 'kind'>): boolean => kind === 'Line';

/** Whether the bars of a series stand on those of the series before. */
export const isStacked = ({ kind }: Pick<DrawnSeries, 'kind'>): boolean => kind.endsWith('Stacked');

/** A step of 1, 2 or 5 tenths, ones, tens … so that few of them cover the span. */
function stepFor(span: number): number {
  const rough = span / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
}

/** Ends of what is drawn: bars begin at 0, stacked ones end at their sum. */
function extent({ series, categories }: ChartContent): readonly [least: number, most: number] {
  const bars = series.filter((item) => !isLine(item));
  const stacked = bars.some(isStacked);
  const ends = categories.flatMap((_, index) => {
    const at = (list: readonly DrawnSeries[]) => list.map(({ values }) => values[index] ?? 0);
    const lengths = at(bars);
    const sum = (sign: 1 | -1) => lengths.filter((value) => value * sign > 0).reduce((total, each) => total + each, 0);
    return [...(stacked ? [sum(1), sum(-1)] : lengths), ...at(series.filter(isLine))];
  });
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

/**
 * The value axis of a chart: limits that the chart sets itself, else the next round value beyond what is drawn.
 *
 * @example valueAxis(content).ticks // [0, 0.02, 0.04, 0.06] for shares up to 5.26%
 */
export function valueAxis(content: ChartContent): ValueAxis {
  const { valueMinimum, valueMaximum } = content.chart;
  const [least, highest] = extent(content);
  // Nothing to draw still has an axis.
  const most = highest > least ? highest : least + 1;
  const span = (valueMaximum ?? most) - (valueMinimum ?? least);
  const step = stepFor(span > 0 ? span : 1);
  const from = valueMinimum ?? Math.floor(least / step) * step;
  const to = valueMaximum ?? Math.max(from + step, Math.ceil(most / step - 1e-9) * step);
  const count = Math.floor((to - from) / step + 1e-9);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step) };
}
