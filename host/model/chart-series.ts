import type { Place } from '../engine/chart';
import { CHART_KINDS } from '../engine/chart';
import { invalidArgument, itemNotFound } from '../errors';
import { color, flag, integer, number, oneOf, text } from './arguments';
import { chartState, patchChart, patchSeries, seriesState } from './chart-state';
import type { ApiObject } from './object';
import { asKind, defineObject } from './object';

type Collection = ApiObject<'ChartSeriesCollection'>;

const series = ({ session, state }: Collection, index: number): ApiObject<'ChartSeries'> =>
  session.make('ChartSeries', { ...state, index });

function placeOf(value: unknown): Place {
  const range = asKind(value, 'Range');
  if (!range) throw invalidArgument();
  return { sheet: range.state.sheet, area: range.state.area };
}

export const chartSeriesCollection = defineObject('ChartSeriesCollection', ({ acts, asks, readOnly }) => ({
  items: (self) => chartState(self).series.map((_, index) => series(self, index)),
  members: {
    count: readOnly('1.1', (self) => chartState(self).series.length),
    getCount: asks('1.4', (self) => chartState(self).series.length),
    getItemAt: asks('1.1', (self, [index]) => {
      const known = chartState(self).series;
      if (!known[integer(index, 0, Number.MAX_SAFE_INTEGER)]) throw itemNotFound();
      return series(self, Number(index));
    }),
    add: acts(
      '1.7',
      (self, [name]) => {
        const { series: known, kind } = chartState(self);
        const label = typeof name === 'string' && name !== '' ? name : `Series${known.length + 1}`;
        const next = { name: label, kind, color: null, values: null, categories: null, labels: false };
        patchChart(self, { series: [...known, next] });
        return series(self, known.length);
      },
      { partly: 'always at the end' },
    ),
  },
}));

export const chartSeries = defineObject('ChartSeries', ({ acts, child, readWrite }) => ({
  members: {
    name: readWrite(
      '1.1',
      (self) => seriesState(self).name,
      (self, value) => patchSeries(self, { name: text(value) }),
    ),
    chartType: readWrite(
      '1.7',
      (self) => seriesState(self).kind,
      (self, value) => patchSeries(self, { kind: oneOf(value, CHART_KINDS) }),
    ),
    gapWidth: readWrite(
      '1.7',
      (self) => chartState(self).gapWidth,
      (self, value) => patchChart(self, { gapWidth: integer(value, 0, 500) }),
    ),
    hasDataLabels: readWrite(
      '1.7',
      (self) => seriesState(self).labels,
      (self, value) => patchSeries(self, { labels: flag(value) }),
    ),
    format: child('1.1', ({ session, state }) => session.make('ChartSeriesFormat', state)),
    setValues: acts('1.7', (self, [source]) => {
      patchSeries(self, { values: placeOf(source) });
      return null;
    }),
    setXAxisValues: acts('1.7', (self, [source]) => {
      patchSeries(self, { categories: placeOf(source) });
      return null;
    }),
    delete: acts('1.7', (self) => {
      patchChart(self, { series: chartState(self).series.filter((_, index) => index !== self.state.index) });
      return null;
    }),
  },
}));

export const chartSeriesFormat = defineObject('ChartSeriesFormat', ({ child }) => ({
  members: {
    fill: child('1.1', ({ session, state }) => session.make('ChartFill', state)),
    line: child('1.1', ({ session, state }) => session.make('ChartLineFormat', state)),
  },
}));

export const chartFill = defineObject('ChartFill', ({ acts }) => ({
  members: {
    setSolidColor: acts('1.1', (self, [value]) => {
      patchSeries(self, { color: color(value) });
      return null;
    }),
    clear: acts('1.1', (self) => {
      patchSeries(self, { color: null });
      return null;
    }),
  },
}));

/** Line charts take their colour from here, as in Excel. */
export const chartLineFormat = defineObject('ChartLineFormat', ({ readWrite }) => ({
  members: {
    color: readWrite(
      '1.1',
      (self) => seriesState(self).color ?? '',
      (self, value) => patchSeries(self, { color: color(value) }),
      { partly: 'one colour for fill and line' },
    ),
    weight: readWrite(
      '1.7',
      () => 1.75,
      (_self, value) => void number(value),
      { partly: 'taken and not drawn' },
    ),
  },
}));
