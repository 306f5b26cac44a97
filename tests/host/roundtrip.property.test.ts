import fc from 'fast-check';
import { startExcel, stopAll } from './start-excel';

afterAll(stopAll);

const ROWS = 12;
const COLUMNS = 5;
const row = fc.integer({ min: 1, max: ROWS });
const column = fc.integer({ min: 0, max: COLUMNS - 1 });
const color = fc.constantFrom('#FF0000', '#00B050', '#FFFF00', '#BDD7EE');
const span = fc.tuple(row, row).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const block = fc
  .tuple(span, column, column)
  .map(([[top, bottom], a, b]) => `${'ABCDE'[Math.min(a, b)]}${top}:${'ABCDE'[Math.max(a, b)]}${bottom}`);
const rows = span.map(([top, bottom]) => `${top}:${bottom}`);

/** A sheet as a user may have left it: values, merges, fills, rules, a filter, hidden rows. */
const sheet = fc.record({
  cells: fc.array(
    fc.array(fc.oneof(fc.constantFrom('法制部门', '办公室', ''), fc.integer({ min: 43000, max: 44000 })), {
      minLength: COLUMNS,
      maxLength: COLUMNS,
    }),
    { minLength: ROWS, maxLength: ROWS },
  ),
  merges: fc.array(block, { maxLength: 2 }),
  fills: fc.array(fc.tuple(block, color), { maxLength: 3 }),
  rules: fc.array(fc.tuple(block, fc.constantFrom('=A1>43500', '=$B2=""', '=TRUE'), color), { maxLength: 3 }),
  filter: fc.option(fc.tuple(column, fc.constantFrom('法制部门', '办公室'))),
  hidden: fc.array(rows, { maxLength: 2 }),
});

/** What an add-in lays over it and takes away again. */
const visit = fc.record({
  marks: fc.array(block, { minLength: 1, maxLength: 4 }),
  hide: fc.array(rows, { minLength: 1, maxLength: 3 }),
});

it('is as before after rules were laid and deleted, rows hidden and shown', async () => {
  const { host, Excel } = await startExcel();
  const names = Array.from({ length: 1000 }, (_, index) => `表${index}`).values();
  await fc.assert(
    fc.asyncProperty(sheet, visit, async (left, { marks, hide }) => {
      const name = names.next().value ?? '';
      host.user.addSheet(name);
      host.user.activate(name);
      const id = host.engine.sheets.active();
      host.engine.cells.type(id, { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 }, left.cells);
      left.merges.forEach((address) => host.user.merge(address));
      left.fills.forEach(([address, fill]) => host.user.fill(address, fill));
      left.rules.forEach(([address, formula, fill]) => host.user.addRule(address, formula, { fill }));
      if (left.filter) host.user.filter(`A1:E${ROWS}`, { [left.filter[0]]: [left.filter[1]] });
      left.hidden.forEach((address) => host.user.hideRows(address));
      const before = host.snapshot();

      await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const whole = worksheet.getRange(`1:${ROWS}`);
        const hiddenBefore = worksheet.getRange(`A1:A${ROWS}`).getRowProperties({ rowHidden: true });
        const formats = marks.map((address) => {
          const format = worksheet.getRange(address).conditionalFormats.add('Custom');
          format.custom.rule.formula = '=N("ours")=0';
          format.custom.format.fill.color = '#FFC7CE';
          return format;
        });
        await context.sync();
        const own = hide.flatMap(rowsOf).filter((index) => hiddenBefore.value[index - 1]?.rowHidden !== true);
        own.forEach((index) => (worksheet.getRange(`${index}:${index}`).rowHidden = true));
        await context.sync();
        expect(host.snapshot()).not.toEqual(before);
        formats.forEach((format) => format.delete());
        own.forEach((index) => (worksheet.getRange(`${index}:${index}`).rowHidden = false));
        whole.load('address');
        await context.sync();
      });
      expect(host.snapshot()).toEqual(before);
      host.user.activate('Sheet1');
      host.user.deleteSheet(name);
    }),
    { numRuns: 25 },
  );
}, 60_000);

function rowsOf(address: string): number[] {
  const [first = 1, last = first] = address.split(':').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
