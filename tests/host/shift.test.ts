import { shiftArea } from '../../host/model/shift';
import { parseArea, formatArea } from '../../host/engine/address';
import { errorCode, startExcel, stopAll } from './start-excel';

afterEach(stopAll);

const cases: readonly [
  string,
  'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted',
  string,
  string | null,
][] = [
  ['B5:D8', 'RowInserted', '2:3', 'B7:D10'],
  ['B5:D8', 'RowInserted', '5:5', 'B6:D9'],
  ['B5:D8', 'RowInserted', '7:8', 'B5:D10'],
  ['B5:D8', 'RowInserted', '9:9', 'B5:D8'],
  ['B5:D8', 'RowDeleted', '1:2', 'B3:D6'],
  ['B5:D8', 'RowDeleted', '4:5', 'B4:D6'],
  ['B5:D8', 'RowDeleted', '6:7', 'B5:D6'],
  ['B5:D8', 'RowDeleted', '8:20', 'B5:D7'],
  ['B5:D8', 'RowDeleted', '5:8', null],
  ['B5:D8', 'ColumnInserted', 'A:A', 'C5:E8'],
  ['B5:D8', 'ColumnDeleted', 'C:C', 'B5:C8'],
];

it.each(cases)('%s after %s %s is %s', (before, change, moved, after) => {
  const area = parseArea(before);
  const place = parseArea(moved);
  if (!area || !place) throw new Error('not an address');
  const next = shiftArea(area, { kind: 'shifted', sheet: 's', area: place, change });
  expect(next && formatArea(next)).toBe(after);
});

it('moves a tracked range with its cells', async () => {
  const { host, Excel } = await startExcel({ cells: [['甲'], ['乙'], ['丙']] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A3');
    await context.sync();
    await host.user.insertRows('2:2');
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Sheet1!A4', [['丙']]]);
    await host.user.deleteRows('4:4');
    range.load('address');
    expect(await errorCode(() => context.sync())).toBe('InvalidReference');
  });
});
