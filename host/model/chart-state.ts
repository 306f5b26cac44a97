import type { ChartState, SeriesState } from '../engine/chart';
import { CHARTS_CHANGED_NOTE, CHARTS_NOTE } from '../engine/chart';
import type { SheetId } from '../engine/engine';
import { itemNotFound } from '../errors';
import type { ApiObject } from './object';
import type { Session } from './session';

/** The charts of a sheet, the lowest first. */
export const chartsOf = (session: Session, sheet: SheetId): readonly ChartState[] =>
  (session.engine.sheets.note(sheet, CHARTS_NOTE) ?? []) as readonly ChartState[];

/** Replaces the charts of a sheet; on a protected one objects must be allowed to be edited. */
export function setCharts(session: Session, sheet: SheetId, charts: readonly ChartState[]): void {
  session.require(sheet, 'allowEditObjects');
  session.engine.sheets.setNote(sheet, CHARTS_NOTE, charts.length > 0 ? charts : undefined);
  session.engine.sheets.setNote(sheet, CHARTS_CHANGED_NOTE, true);
}

type OfChart = ApiObject<'Chart' | 'ChartTitle' | 'ChartLegend' | 'ChartAxes' | 'ChartAxis' | 'ChartSeriesCollection'>;
type OfSeries = ApiObject<'ChartSeries' | 'ChartSeriesFormat' | 'ChartFill' | 'ChartLineFormat'>;

/** The chart an object belongs to, as it is now. */
export function chartState({ session, state }: OfChart | OfSeries): ChartState {
  const found = chartsOf(session, state.sheet).find(({ id }) => id === state.chart);
  if (!found) throw itemNotFound();
  return found;
}

/** Changes some entries of the chart an object belongs to. */
export function patchChart(self: OfChart | OfSeries, patch: Partial<ChartState>): void {
  const { session, state } = self;
  const next = chartsOf(session, state.sheet).map((chart) =>
    chart.id === state.chart ? { ...chart, ...patch } : chart,
  );
  setCharts(session, state.sheet, next);
}

/** The series an object belongs to, as it is now. */
export function seriesState(self: OfSeries): SeriesState {
  const found = chartState(self).series[self.state.index];
  if (!found) throw itemNotFound();
  return found;
}

/** Changes some entries of the series an object belongs to. */
export function patchSeries(self: OfSeries, patch: Partial<SeriesState>): void {
  const series = chartState(self).series.map((item, at) => (at === self.state.index ? { ...item, ...patch } : item));
  patchChart(self, { series });
}
