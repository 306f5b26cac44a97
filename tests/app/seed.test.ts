/** The seed, from the file to the plan of its marks; expectations come from its answer file. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openBook } from '../../xlsx/open';
import { gridOfSheet } from '../../src/cli/file-grid';
import { planFilter } from '../../src/app/filtering/filter-sheet';
import { paletteOf, palettes } from '../../src/app/marks/palettes';
import { planMarks, type MarkOptions } from '../../src/app/marks/plan-marks';
import { recogniseGrid, type Recognition } from '../../src/app/reading/recognise';
import { rowsOf } from '../../src/app/filtering/row-runs';

const folder = resolve(__dirname, '../../seeds/hechi-2019');
const expected = JSON.parse(readFileSync(`${folder}/tasks.expected.json`, 'utf8')) as {
  overdue: { asOf: string; tasks: string[] }[];
};

let seed: Recognition;
beforeAll(async () => {
  const book = await openBook(readFileSync(`${folder}/sheet.xlsx`));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('the seed has no sheet');
  seed = recogniseGrid(gridOfSheet(book, sheet), { clock: { today: () => '2019-10-15', now: () => 0 } });
});

const on = (asOf: string, live = false): MarkOptions => ({
  asOf,
  live,
  level: null,
  warningDays: 7,
  warningUnit: 'day',
  palette: paletteOf(palettes.national),
});
/** Task n of the seed stands in worksheet row n + 3, which is row n + 2 from 0. */
const rowOf = (no: string) => Number(no) + 2;

test.each(expected.overdue)('red rows on $asOf are those of the answer file', ({ asOf, tasks }) => {
  expect(planMarks(seed.tables, on(asOf)).preview.overdueRows).toEqual(tasks.map(rowOf));
});

test.each(expected.overdue)('a sheet marked in June turns the right rows red by itself on $asOf', ({ asOf, tasks }) => {
  const { plan } = planMarks(seed.tables, on('2019-06-01', true));
  const red = plan.rules.filter(({ from, until }) => until === null && from !== null && from <= asOf);
  // Column A holds the number: each task has a cell of its own there.
  const numbers = red.flatMap(({ ranges }) => ranges.filter(({ left }) => left === 0));
  const rows = numbers.flatMap(({ top, bottom }) => rowsOf({ first: top, last: bottom }));
  expect([...new Set(rows)].sort((a, b) => a - b)).toEqual(tasks.map(rowOf));
});

test('nothing of one task is painted twice at a time', () => {
  const { plan } = planMarks(seed.tables, on('2019-10-15'));
  const cells = plan.rules.flatMap(({ ranges }) =>
    ranges.flatMap(({ top, bottom, left, right }) =>
      rowsOf({ first: top, last: bottom }).flatMap((row) =>
        rowsOf({ first: left, last: right }).map((column) => `${row},${column}`),
      ),
    ),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test('a filter hides the rows of all other tasks and nothing else', () => {
  const [table] = seed.tables;
  const shown = table?.tasks.filter((task) => ['1', '2', '38'].includes(task.no)) ?? [];
  expect(planFilter(seed.tables, shown)).toEqual([{ first: 5, last: 39 }]);
});
