/** Marks that follow the calendar: the sheet is right tomorrow without the pane. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createHost, createUniverEngine, type Host } from '../../host';
import { bootOffice } from '../../host/node';
import { highlight } from '../../src/app/marks/highlight';
import { paletteOf, palettes } from '../../src/app/marks/palettes';
import { recognise } from '../../src/app/reading/recognise';
import { createWorkbookPort } from '../../src/excel/workbook-port';

let host: Host;
afterEach(() => host.dispose());

const options = {
  asOf: '2019-09-20',
  level: null,
  warningDays: 7,
  warningUnit: 'day' as const,
  palette: paletteOf(palettes.national),
};

/** The seed, marked on 2019-09-20; `moveTo` lets the computer's clock go on. */
async function markedSeed(live: boolean) {
  let today = new Date(2019, 8, 20);
  host = createHost({ engine: createUniverEngine(undefined, { now: () => today }) });
  await host.open(readFileSync(resolve(__dirname, '../../seeds/hechi-2019/sheet.xlsx')), 'sheet.xlsx');
  const port = createWorkbookPort(await bootOffice(host));
  const { tables } = await recognise(port, { sheet: null, clock: { today: () => '2019-09-20', now: () => 0 } });
  await highlight(port, tables, { ...options, live });
  return {
    moveTo: async (month: number, day: number) => {
      today = new Date(2019, month - 1, day);
      await host.newDay();
    },
  };
}

/** Number cells of task 1 (due 2019-09-30) and task 33 (due 2019-06-30). */
const fills = async () => [(await host.effectiveStyle('A4')).fill, (await host.effectiveStyle('A36')).fill];
const { overdue, dueSoon } = paletteOf(palettes.national);

test('a live mark is amber a week before the deadline and red the day after', async () => {
  const { moveTo } = await markedSeed(true);
  const plain = (await fills())[0];
  expect(await fills()).toEqual([plain, overdue.fill]);
  await moveTo(9, 23);
  expect(await fills()).toEqual([dueSoon.fill, overdue.fill]);
  await moveTo(9, 30);
  expect(await fills()).toEqual([dueSoon.fill, overdue.fill]);
  await moveTo(10, 1);
  expect(await fills()).toEqual([overdue.fill, overdue.fill]);
});

test('a mark for a fixed day stays as it is', async () => {
  const { moveTo } = await markedSeed(false);
  const before = await fills();
  await moveTo(10, 1);
  expect(await fills()).toEqual(before);
  expect(before[1]).toBe(overdue.fill);
});
