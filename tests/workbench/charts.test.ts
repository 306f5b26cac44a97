import type { ChartState } from '../../host/engine/chart';
import { barsOf } from '../../workbench/charts/bars';
import type { ChartContent } from '../../workbench/charts/chart-content';
import { formatNumber } from '../../workbench/charts/format-number';
import { layOut } from '../../workbench/charts/layout';
import { placesOf, rectangleOf } from '../../workbench/charts/places';
import { valueAxis } from '../../workbench/charts/value-axis';
import { wrapText } from '../../workbench/charts/wrap-text';

const chart: ChartState = {
  id: '1',
  name: '图表 1',
  kind: 'ColumnClustered',
  title: null,
  legend: null,
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  series: [],
  valueFormat: null,
  valueMinimum: null,
  valueMaximum: null,
  gapWidth: 100,
};

function content(kind: ChartState['kind'], ...rows: readonly (readonly (number | null)[])[]): ChartContent {
  const series = rows.map((values, index) => ({ name: `${index}`, kind, color: '#000000', values, labels: null }));
  return { chart: { ...chart, kind }, categories: (rows[0] ?? []).map((_, index) => `${index}`), series };
}

describe('value axis', () => {
  it.each([
    ['shares', [0.0496, 0.1034], [0, 0.05, 0.1, 0.15]],
    ['whole counts', [16, 7], [0, 5, 10, 15, 20]],
    ['a round end', [10, 4], [0, 2, 4, 6, 8, 10]],
    ['nothing', [null, null], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['below zero', [-4, 4], [-4, -2, 0, 2, 4]],
  ])('%s', (_, values, ticks) => {
    const axis = valueAxis(content('ColumnClustered', values));
    expect(axis.ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
  });

  it('ends beyond the sum of stacked bars', () => {
    expect(valueAxis(content('BarStacked', [7, 1], [6, 0])).to).toBe(15);
  });

  it('keeps the limits that the chart sets', () => {
    const limited = content('ColumnClustered', [0.2]);
    const axis = valueAxis({ ...limited, chart: { ...chart, valueMinimum: 0, valueMaximum: 1 } });
    expect([axis.from, axis.to]).toEqual([0, 1]);
  });
});

describe('legend', () => {
  const laid = (legend: ChartState['legend']) => {
    const bare = content('ColumnClustered', [1, 2]);
    const named = { ...bare, series: bare.series.map((series) => ({ ...series, name: '法制审核人员占比' })) };
    return layOut({ ...named, chart: { ...chart, legend } }, 400, 200);
  };
  const none = laid(null);

  it.each([
    ['Right', { left: none.plot.left, bottom: none.plot.bottom }],
    ['Left', { right: none.plot.right, bottom: none.plot.bottom }],
    ['Bottom', { left: none.plot.left, right: none.plot.right, top: none.plot.top }],
    ['Top', { left: none.plot.left, right: none.plot.right, bottom: none.plot.bottom }],
  ] as const)('%s takes its room from that side of the plot only', (legend, kept) => {
    expect(laid(legend).plot).toMatchObject(kept);
    expect(laid(legend).plot).not.toEqual(none.plot);
  });

  it('takes less than a third of a narrow picture', () => {
    const { plot, legendWidth } = laid('Right');
    expect(legendWidth).toBeLessThanOrEqual(120);
    expect(plot.right - plot.left).toBeGreaterThan(200);
  });
});

describe('bars', () => {
  it('stacked ones stand on each other, without those that have no number', () => {
    const bars = barsOf(content('BarStacked', [3, 2], [null, 4], [1, 1]));
    expect(bars.map(({ series, category, from, to }) => [series, category, from, to])).toEqual([
      [0, 0, 0, 3],
      [2, 0, 3, 4],
      [0, 1, 0, 2],
      [1, 1, 2, 6],
      [2, 1, 6, 7],
    ]);
  });

  it('clustered ones stand side by side, a gap as wide as a bar around each group', () => {
    const bars = barsOf(content('ColumnClustered', [1], [2]));
    expect(bars.map(({ start }) => Number(start.toFixed(6)))).toEqual([0.166667, 0.5]);
    expect(bars[0]?.size).toBeCloseTo(1 / 3);
  });
});

describe('places', () => {
  const plot = { left: 50, right: 250, top: 20, bottom: 120 };
  const axis = { from: -5, to: 15, ticks: [] };
  const at = (lying: boolean) => ({ ...layOut(content('ColumnClustered', [1]), 300, 200), lying, plot });

  it.each([
    ['columns rise from zero', false, [0, 10], { x: 100, y: 45, width: 20, height: 50 }],
    ['columns below zero hang from it', false, [0, -5], { x: 100, y: 95, width: 20, height: 25 }],
    ['bars lie', true, [0, 10], { x: 100, y: 45, width: 100, height: 10 }],
    ['what is beyond the axis ends with it', false, [0, 40], { x: 100, y: 20, width: 20, height: 75 }],
  ] as const)('%s', (_, lying, [from, to], rectangle) => {
    const layout = at(lying);
    const bar = { series: 0, category: 0, start: 0.25, size: 0.1, from, to };
    expect(rectangleOf(bar, layout, placesOf(layout, axis))).toEqual(rectangle);
  });
});

describe('texts', () => {
  it.each([
    ['产业园区税务局', 4, 2, ['产业园区', '税务局']],
    ['产业园区税务局', 4, 1, ['产业园…']],
    ['办公室', 4, 1, ['办公室']],
  ])('%s in %d ems and %d lines', (text, ems, most, lines) => {
    expect(wrapText(text, ems, most)).toEqual(lines);
  });

  it('numbers look as in a cell of the format', () => {
    expect(formatNumber(0.1 + 0.2, null)).toBe('0.3');
    expect(formatNumber(0.05, '0.0%')).toBe('5.0%');
  });
});
