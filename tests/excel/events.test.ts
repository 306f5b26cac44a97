import { OwnWrites } from '../../src/excel/own-writes';
import { bareReport } from '../helpers/bare-report';
import { closeAll, embeddedWorkbook, type EmbeddedWorkbook } from '../helpers/embedded-workbook';
import { until } from '../helpers/until';

afterEach(closeAll);

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function watched() {
  const book = await embeddedWorkbook([
    { name: '分工表', values: [['任务']] },
    { name: '人员', values: [['单位']] },
  ]);
  const log: string[] = [];
  const stop = await book.port.watch({
    onChanged: (sheet) => log.push(`changed ${sheet}`),
    onSelected: (sheet, address) => log.push(`selected ${sheet} ${address}`),
    onActivated: (sheet) => log.push(`activated ${sheet}`),
  });
  return { ...book, log, stop };
}

function type({ host }: EmbeddedWorkbook, row: number, text: string): void {
  host.engine.cells.type(host.engine.sheets.active(), { top: row, left: 0, bottom: row, right: 0 }, [[text]]);
}

test('a burst of changes is told once', async () => {
  const book = await watched();
  for (let row = 1; row <= 20; row += 1) type(book, row, '公示');
  await until(() => book.log.length > 0);
  await pause(400);
  expect(book.log).toEqual(['changed 分工表']);
});

test('the name told is the one the sheet has now', async () => {
  const book = await watched();
  await book.page.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('分工表').name = '新名';
    await context.sync();
  });
  type(book, 1, '公示');
  await until(() => book.log.length > 0);
  expect(book.log).toEqual(['changed 新名']);
});

test('our own writes are not told as changes', async () => {
  const book = await watched();
  await book.port.putSheet(bareReport());
  await pause(400);
  expect(book.log.filter((line) => line.startsWith('changed'))).toEqual([]);
});

test('a selection and another sheet in front are told', async () => {
  const book = await watched();
  await book.port.select('人员', 'A1');
  await until(() => book.log.some((line) => line.startsWith('activated')));
  await until(() => book.log.some((line) => line.startsWith('selected')));
  expect(book.log).toEqual(expect.arrayContaining(['activated 人员', 'selected 人员 A1']));
});

test('after stopping nothing is told, not even what was waiting', async () => {
  const book = await watched();
  type(book, 1, '公示');
  await book.stop();
  type(book, 2, '记录');
  await pause(400);
  expect(book.log).toEqual([]);
});

describe('below ExcelApi 1.14, where an event does not say who wrote', () => {
  test('events during and just after our write are its echo, later ones are not', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout'] });
    const writes = new OwnWrites();
    expect(writes.isEcho({ source: 'Local' })).toBe(false);
    await writes.during(async () => expect(writes.isEcho({ source: 'Local' })).toBe(true));
    expect(writes.isEcho({ source: 'Local' })).toBe(true);
    jest.advanceTimersByTime(2000);
    expect(writes.isEcho({ source: 'Local' })).toBe(false);
    jest.useRealTimers();
  });

  test('what a co-author writes is never ours', async () => {
    const writes = new OwnWrites();
    await writes.during(async () => expect(writes.isEcho({ source: 'Remote' })).toBe(false));
  });
});
