import { rangeAddress } from '../domain/grid/address';
import type { CellRange } from '../domain/grid/grid';
import type { ReportChart, ReportSeries } from '../domain/report/report-sheet';

/**
 * Draws a native chart. It is made over the first series only and gets the others one by one: Excel guesses what in a block
 * is a header or a category, and guesses otherwise when a share cannot be told (`—`). ExcelApi 1.1, series 1.7, axis format 1.8.
 */
export function drawChart(sheet: Excel.Worksheet, chart: ReportChart, name: string): void {
  const at = (range: CellRange) => sheet.getRange(rangeAddress(range));
  const [first, ...others] = chart.series;
  if (!first) return;
  const drawn = sheet.charts.add(chart.kind, at(first.values), 'Columns');
  drawn.name = name;
  drawn.title.text = chart.title;
  drawn.legend.position = 'Bottom';
  const start = drawn.series.getItemAt(0);
  start.name = first.name;
  dress(start, first, at(chart.categories));
  for (const series of others) {
    const added = drawn.series.add(series.name);
    added.setValues(at(series.values));
    dress(added, series, at(chart.categories));
  }
  start.gapWidth = 60;
  drawn.axes.valueAxis.minimum = 0;
  drawn.axes.valueAxis.numberFormat = chart.valueFormat;
  const { top, left, bottom, right } = chart.place;
  drawn.setPosition(
    rangeAddress({ top, left, bottom: top, right: left }),
    rangeAddress({ top: bottom, left: right, bottom, right }),
  );
}

function dress(drawn: Excel.ChartSeries, series: ReportSeries, categories: Excel.Range): void {
  drawn.setXAxisValues(categories);
  if (series.line === true) {
    drawn.chartType = 'Line';
    drawn.format.line.color = series.color;
  } else drawn.format.fill.setSolidColor(series.color);
  drawn.hasDataLabels = series.labels === true;
}
