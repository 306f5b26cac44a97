import type { Area } from '../engine/area';
import { CHART_KINDS } from '../engine/chart';
import { invalidArgument } from '../errors';
import { parseOneArea } from './addresses';
import { number, oneOf, text } from './arguments';
import { extent } from './extent';
import { chartsOf, chartState, patchChart, setCharts } from './chart-state';
import type { ApiObject } from './object';
import { asKind, defineObject } from './object';

type Chart = ApiObject<'Chart'>;

function cells(self: Chart, value: unknown): Area {
  const range = asKind(value, 'Range');
  if (range && range.state.sheet !== self.state.sheet) throw invalidArgument();
  return range?.state.area ?? parseOneArea(self.session.make('Worksheet', { sheet: self.state.sheet }), text(value));
}

/** From the sheet's top left corner to that of a cell, in points. */
function distance({ session, state }: Chart, row: number, column: number): { left: number; top: number } {
  const before = (axis: 'row' | 'column', count: number) => extent(session.engine, state.sheet, axis, 0, count - 1);
  return { left: before('column', column), top: before('row', row) };
}

/** From the first cell's top left to the last cell's bottom right corner; without a last cell the size stays. */
function setPosition(self: Chart, [start, end]: readonly unknown[]): null {
  const first = cells(self, start);
  const from = distance(self, first.top, first.left);
  if (end === undefined || end === null) patchChart(self, from);
  else {
    const last = cells(self, end);
    const to = distance(self, last.bottom + 1, last.right + 1);
    if (to.left <= from.left || to.top <= from.top) throw invalidArgument();
    patchChart(self, { ...from, width: to.left - from.left, height: to.top - from.top });
  }
  return null;
}

export const chart = defineObject('Chart', ({ acts, child, readOnly, readWrite }) => {
  const length = (name: 'left' | 'top' | 'width' | 'height') =>
    readWrite(
      '1.1',
      (self) => chartState(self)[name],
      (self, value) => patchChart(self, { [name]: number(value) }),
    );
  return {
    id: (self) => self.state.chart,
    members: {
      id: readOnly('1.7', (self) => self.state.chart),
      name: readWrite(
        '1.1',
        (self) => chartState(self).name,
        (self, value) => patchChart(self, { name: text(value) }),
      ),
      chartType: readWrite(
        '1.7',
        (self) => chartState(self).kind,
        (self, value) => {
          const kind = oneOf(value, CHART_KINDS);
          patchChart(self, { kind, series: chartState(self).series.map((item) => ({ ...item, kind })) });
        },
      ),
      left: length('left'),
      top: length('top'),
      width: length('width'),
      height: length('height'),
      title: child('1.1', ({ session, state }) => session.make('ChartTitle', state)),
      legend: child('1.1', ({ session, state }) => session.make('ChartLegend', state)),
      axes: child('1.1', ({ session, state }) => session.make('ChartAxes', state)),
      series: child('1.1', ({ session, state }) => session.make('ChartSeriesCollection', state)),
      worksheet: child('1.2', ({ session, state }) => session.make('Worksheet', { sheet: state.sheet })),
      setPosition: acts('1.1', setPosition),
      delete: acts('1.1', (self) => {
        const { session, state } = self;
        const { id } = chartState(self);
        setCharts(
          session,
          state.sheet,
          chartsOf(session, state.sheet).filter((other) => other.id !== id),
        );
        return null;
      }),
    },
  };
});
