import type { ChartContent } from './chart-content';
import { isLine, isStacked } from './value-axis';

/** A bar: along the category axis from `start`, `size` wide (both in parts of the axis); from value to value. */
export interface Bar {
  readonly series: number;
  readonly category: number;
  readonly start: number;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** All bars of a chart. A cell without a number has none. */
export function barsOf({ chart, series, categories }: ChartContent): Bar[] {
  const drawn = series.flatMap((item, index) => (isLine(item) ? [] : [index]));
  const stacked = series.some((item) => isStacked(item));
  const band = 1 / Math.max(1, categories.length);
  const lanes = stacked ? 1 : Math.max(1, drawn.length);
  const size = band / (lanes + chart.gapWidth / 100);
  return categories.flatMap((_, category) => {
    const edge = category * band + (band - lanes * size) / 2;
    let [above, below] = [0, 0];
    return drawn.flatMap((index, lane): Bar[] => {
      const value = series[index]?.values[category] ?? null;
      if (value === null) return [];
      const from = !stacked ? 0 : value >= 0 ? above : below;
      if (value >= 0) above += value;
      else below += value;
      return [{ series: index, category, start: edge + (stacked ? 0 : lane * size), size, from, to: from + value }];
    });
  });
}
