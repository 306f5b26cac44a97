import { LEGEND_PLACES } from '../engine/chart';
import { flag, number, oneOf, text } from './arguments';
import { chartState, patchChart } from './chart-state';
import { defineObject } from './object';

export const chartTitle = defineObject('ChartTitle', ({ readWrite }) => ({
  members: {
    text: readWrite(
      '1.1',
      (self) => chartState(self).title ?? '',
      (self, value) => patchChart(self, { title: text(value) }),
    ),
    visible: readWrite(
      '1.1',
      (self) => chartState(self).title !== null,
      (self, value) => patchChart(self, { title: flag(value) ? (chartState(self).title ?? '图表标题') : null }),
    ),
  },
}));

export const chartLegend = defineObject('ChartLegend', ({ readWrite }) => ({
  members: {
    position: readWrite(
      '1.1',
      (self) => chartState(self).legend ?? 'Right',
      (self, value) => patchChart(self, { legend: oneOf(value, LEGEND_PLACES) }),
      { partly: 'the four sides; a corner and places of one’s own are refused' },
    ),
    visible: readWrite(
      '1.1',
      (self) => chartState(self).legend !== null,
      (self, value) => patchChart(self, { legend: flag(value) ? (chartState(self).legend ?? 'Right') : null }),
    ),
  },
}));

export const chartAxes = defineObject('ChartAxes', ({ child }) => ({
  members: {
    valueAxis: child('1.1', ({ session, state }) => session.make('ChartAxis', state)),
  },
}));

/** An empty text means "automatic". */
const limit = (value: unknown): number | null => (value === '' ? null : number(value));

export const chartAxis = defineObject('ChartAxis', ({ readWrite }) => ({
  members: {
    minimum: readWrite(
      '1.1',
      (self) => chartState(self).valueMinimum ?? '',
      (self, value) => patchChart(self, { valueMinimum: limit(value) }),
    ),
    maximum: readWrite(
      '1.1',
      (self) => chartState(self).valueMaximum ?? '',
      (self, value) => patchChart(self, { valueMaximum: limit(value) }),
    ),
    numberFormat: readWrite(
      '1.8',
      (self) => chartState(self).valueFormat ?? 'General',
      (self, value) => patchChart(self, { valueFormat: text(value) }),
    ),
  },
}));
