import { cellAddress } from '../../domain/grid/address';
import type { CellRange } from '../../domain/grid/grid';
import { type ReportChart, type ReportSeries, type ReportSheet, shownValue } from '../../domain/report/report-sheet';
import type { Chart, ChartCells, ChartSeries } from '../../../xlsx/charts/chart';

function cellsOf({ name, cells }: ReportSheet, { top, left, bottom, right }: CellRange): ChartCells {
  const corner = (row: number, column: number) => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return {
    reference: `'${name}'!${corner(top, left)}:${corner(bottom, right)}`,
    values: cells.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1).map(shownValue)),
  };
}

function seriesOf(report: ReportSheet, chart: ReportChart, series: ReportSeries): ChartSeries {
  return {
    name: series.name,
    kind: series.line === true ? 'Line' : chart.kind,
    color: series.color,
    values: cellsOf(report, series.values),
    categories: cellsOf(report, chart.categories),
    labels: series.labels === true,
  };
}

/** The charts of a report as a file keeps them, with what they show now, so that a viewer that calculates nothing draws them. */
export function fileCharts(report: ReportSheet): Chart[] {
  return report.charts.map((chart, at) => ({
    name: `督办图${at + 1}`,
    kind: chart.kind,
    title: chart.title,
    legend: 'Bottom',
    series: chart.series.map((series) => seriesOf(report, chart, series)),
    from: { row: chart.place.top, column: chart.place.left, down: 0, right: 0 },
    to: { row: chart.place.bottom + 1, column: chart.place.right + 1, down: 0, right: 0 },
    valueFormat: chart.valueFormat,
    valueMinimum: 0,
    valueMaximum: null,
    gapWidth: 60,
  }));
}
