import { readFile } from 'node:fs/promises';
import { bootOffice } from '../../host/node';
import { createHost, createUniverEngine, type Host } from '../../host';

let host: Host;
afterEach(() => host.dispose());

it('reads a real sheet with its merges and texts', async () => {
  host = createHost({ engine: createUniverEngine() });
  await host.open(await readFile('seeds/hechi-2019/sheet.xlsx'), 'sheet.xlsx');
  const { Excel } = await bootOffice(host);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    const merged = used.getMergedAreasOrNullObject();
    sheet.load('name');
    used.load('values,text,address,numberFormat,rowHidden');
    merged.load('areaCount,areas/items/address,areas/items/rowIndex,areas/items/rowCount');
    await context.sync();
    return {
      name: sheet.name,
      address: used.address,
      title: used.values[1],
      hidden: used.rowHidden,
      merged: merged.areas.items.slice(0, 3).map((area) => [area.address, area.rowIndex, area.rowCount]),
      count: merged.areaCount,
    };
  });
  expect(read).toMatchObject({
    name: '工作任务分工安排',
    address: '工作任务分工安排!A1:J42',
    hidden: false,
    merged: [
      ['工作任务分工安排!A2:J2', 1, 1],
      ['工作任务分工安排!C3:E3', 2, 1],
      ['工作任务分工安排!D4:E4', 3, 1],
    ],
    count: 54,
  });
  // The title is merged over ten columns: its covered cells are empty.
  expect(read.title).toEqual([expect.stringContaining('河池市税务系统'), ...Array<string>(9).fill('')]);
});
