/** Charts, print set-up and frozen rows: through the genuine office.js, into a file and back. */
import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { OfficePage } from '../../host/node';
import { startExcel, stopAll } from './start-excel';

afterEach(stopAll);

const cells = [
  ['单位', '占比', '标准'],
  ['市局', 0.0496, 0.05],
  ['甲区局', 0.06, 0.05],
];

async function draw({ Excel }: OfficePage): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
    chart.name = '占比图';
    chart.title.text = '占比 <5% & 达标';
    chart.legend.position = 'Bottom';
    const first = chart.series.getItemAt(0);
    first.name = '占比';
    first.setXAxisValues(sheet.getRange('A2:A3'));
    first.format.fill.setSolidColor('#4472C4');
    first.hasDataLabels = true;
    const line = chart.series.add('标准');
    line.setValues(sheet.getRange('C2:C3'));
    line.chartType = 'Line';
    line.format.line.color = '#C00000';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = '0%';
    chart.setPosition('A5', 'D12');
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1 };
    page.leftMargin = 36;
    page.setPrintArea('A1:D12');
    page.setPrintTitleRows('$1:$1');
    page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    await context.sync();
  });
}

const sheetOf = ({ host }: Awaited<ReturnType<typeof startExcel>>, index = 0) => host.snapshot().sheets[index];

describe('charts and pages', () => {
  it('are kept in the model as they were asked for', async () => {
    const excel = await startExcel({ cells });
    await draw(excel);
    const { Excel } = excel;
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const chart = sheet.charts.getItem('占比图');
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      chart.load('name,left,top,width,title/text,legend/position');
      chart.series.load('items/name,items/chartType');
      sheet.pageLayout.load('orientation,zoom,leftMargin');
      rows.load('address');
      sheet.load('showGridlines');
      await context.sync();
      return {
        title: chart.title.text,
        left: chart.left,
        series: chart.series.items.map(({ name, chartType }) => [name, chartType]),
        page: [sheet.pageLayout.orientation, sheet.pageLayout.leftMargin, sheet.pageLayout.zoom.horizontalFitToPages],
        rows: rows.address,
        gridlines: sheet.showGridlines,
      };
    });
    expect(seen).toEqual({
      title: '占比 <5% & 达标',
      left: 0,
      series: [
        ['占比', 'ColumnClustered'],
        ['标准', 'Line'],
      ],
      page: ['Landscape', 36, 1],
      rows: 'Sheet1!1:1',
      gridlines: false,
    });
  });

  it('come back from a file as they were, twice', async () => {
    const first = await startExcel({ cells });
    await draw(first);
    const before = sheetOf(first);
    const file = await first.host.save();
    const second = await startExcel();
    await second.host.open(file, 'a.xlsx');
    const drawn = ({ charts, ...rest }: NonNullable<typeof before>) => ({
      charts: charts.map(({ left, top, width, height, ...chart }) => ({
        ...chart,
        box: [left, top, width, height].map(Math.round),
        series: chart.series.map(({ values, categories, ...series }) => ({
          ...series,
          values: values?.area,
          categories: categories?.area,
        })),
      })),
      page: rest.page,
      frozen: rest.frozen,
      gridlines: rest.gridlines,
    });
    expect(before && drawn(sheetOf(second) ?? before)).toMatchObject(before ? drawn(before) : {});
    const third = await startExcel();
    await third.host.open(await second.host.save(), 'a.xlsx');
    expect(sheetOf(third)).toEqual(sheetOf(second));
  });

  it('follow their sheet when an earlier one is removed, and leave no relation behind', async () => {
    const first = await startExcel({ cells });
    await draw(first);
    await first.Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('别的');
      other.getRange('A1').values = [['x']];
      other.position = 0;
      await context.sync();
    });
    const second = await startExcel();
    await second.host.open(await first.host.save(), 'a.xlsx');
    expect([sheetOf(second)?.charts.length, sheetOf(second, 1)?.charts.length]).toEqual([0, 1]);
    second.host.engine.sheets.remove(second.host.engine.sheets.list()[0]?.id ?? '');
    const file = await second.host.save();
    const third = await startExcel();
    await third.host.open(file, 'a.xlsx');
    expect(third.host.snapshot().sheets.map(({ name, charts }) => [name, charts.length])).toEqual([['Sheet1', 1]]);
    expect(Object.keys(unzipSync(file)).filter((path) => /charts\/chart\d/.test(path))).toHaveLength(1);
  });

  it('of a file that nobody touched keep their own drawing, word for word', async () => {
    const chart = { type: 'pie' as const, title: '饼', series: [{ name: '数', values: 'B2:B3', categories: 'A2:A3' }] };
    const file = await writeXlsx({
      sheets: [{ name: '数据', rows: cells, charts: [{ ...chart, anchor: { from: { row: 5, col: 0 } } }] }],
    });
    const excel = await startExcel();
    await excel.host.open(file, 'a.xlsx');
    await excel.host.user.type('B2', '0.07');
    const [before, after] = [unzipSync(file), unzipSync(await excel.host.save())];
    expect(after['xl/charts/chart1.xml']).toEqual(before['xl/charts/chart1.xml']);
    expect(after['xl/worksheets/_rels/sheet1.xml.rels']?.length).toBeGreaterThan(0);
  });

  it('of a kind that is not drawn here are refused aloud', async () => {
    const { Excel } = await startExcel({ cells });
    const pie = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.add('Pie', sheet.getRange('B2:B3'));
      await context.sync();
    });
    await expect(pie).rejects.toMatchObject({ code: 'UnsupportedOperation' });
  });
});
