import { paletteOf, palettes, type Pattern } from '../../src/app/marks/palettes';
import { planMarks, type MarkOptions } from '../../src/app/marks/plan-marks';
import type { RecognisedTable } from '../../src/app/reading/recognised-table';
import { rangeAddress } from '../../src/domain/grid/address';
import { makeTable } from '../helpers/make-table';

const october15: MarkOptions = {
  asOf: '2019-10-15',
  level: null,
  warningDays: 7,
  warningUnit: 'day',
  live: false,
  palette: paletteOf(palettes.national),
};

const planned = (table: RecognisedTable, options: Partial<MarkOptions> = {}) =>
  planMarks([table], { ...october15, ...options }).plan.rules.map(({ from, until, ranges }) => ({
    from,
    until,
    cells: ranges.map(rangeAddress),
  }));

test('tasks with one due date are one rule, and rows that touch are one range', () => {
  const table = makeTable([
    { no: '1', row: 3, due: '2019-09-30' },
    { no: '2', row: 4, due: '2019-09-30' },
    { no: '3', row: 6, due: '2019-09-30' },
  ]);
  expect(planned(table)).toEqual([{ from: '2019-10-01', until: null, cells: ['A4:J5', 'A7:J7'] }]);
});

test('done, cancelled and undated tasks are not marked', () => {
  const table = makeTable([
    { no: '1', row: 3, due: '2019-09-30', state: 'done' },
    { no: '2', row: 4, due: '2019-09-30', state: 'cancelled' },
    { no: '3', row: 5 },
  ]);
  expect(planned(table)).toEqual([]);
});

test('a fixed day keeps only what shows on it', () => {
  const table = makeTable([
    { no: '1', row: 3, due: '2019-10-20' },
    { no: '2', row: 4, due: '2019-12-31' },
  ]);
  expect(planned(table)).toEqual([{ from: '2019-10-13', until: '2019-10-20', cells: ['A4:J4'] }]);
});

test('a live sheet also knows what will be due: amber first, red the day after', () => {
  const table = makeTable([{ no: '1', row: 3, due: '2019-12-31' }]);
  expect(planned(table, { live: true })).toEqual([
    { from: '2020-01-01', until: null, cells: ['A4:J4'] },
    { from: '2019-12-24', until: '2019-12-31', cells: ['A4:J4'] },
  ]);
});

test('a sign stands before the measure only, lines and weight on all cells', () => {
  const plain = makeTable([{ no: '1', row: 3, due: '2019-09-30' }]);
  const role = { column: 3, header: '工作措施', role: 'measure', confidence: 1, alternative: null, why: '' } as const;
  const table = { ...plain, layout: { ...plain.layout, columns: [role] } };
  const looks = (pattern: Pattern) =>
    planMarks([table], { ...october15, palette: paletteOf(palettes.national, pattern) }).plan.rules.map((rule) => ({
      cells: rule.ranges.map(rangeAddress),
      glyph: rule.style.glyph,
      border: rule.style.border,
    }));
  expect(looks('border')).toEqual([{ cells: ['A4:J4'], glyph: null, border: 'solid' }]);
  expect(looks('glyph')).toEqual([
    { cells: ['D4'], glyph: '●', border: null },
    { cells: ['A4:C4', 'E4:J4'], glyph: null, border: null },
  ]);
});

test('the due day itself is amber, not red', () => {
  const table = makeTable([{ no: '1', row: 3, due: '2019-10-15' }]);
  expect(planned(table)).toEqual([{ from: '2019-10-08', until: '2019-10-15', cells: ['A4:J4'] }]);
});

describe('a merged cell over several tasks', () => {
  const rows = (second: string) =>
    makeTable(
      [
        { no: '1', row: 3, due: '2019-09-30' },
        { no: '2', row: 4, due: second },
      ],
      ['B4:B5', 'D4:E4'],
    );

  test('is marked when all of them are', () => {
    expect(planned(rows('2019-08-31'))).toEqual([
      { from: '2019-10-01', until: null, cells: ['A4', 'B4:B5', 'C4:J4'] },
      { from: '2019-09-01', until: null, cells: ['A5', 'C5:J5'] },
    ]);
  });

  test('stays unmarked while one of them is not', () => {
    expect(planned(rows('2019-12-31'))).toEqual([{ from: '2019-10-01', until: null, cells: ['A4', 'C4:J4'] }]);
  });

  test('is amber while one is late and one near due', () => {
    expect(planned(rows('2019-10-20'))).toContainEqual({
      from: '2019-10-13',
      until: '2019-10-20',
      cells: ['B4:B5', 'A5', 'C5:J5'],
    });
  });
});

test('a merge inside one task is marked with it', () => {
  const table = makeTable([{ no: '1', row: 3, rowEnd: 5, due: '2019-09-30' }], ['B4:B6']);
  expect(planned(table)).toEqual([{ from: '2019-10-01', until: null, cells: ['A4:J6'] }]);
});

test('the preview counts lights and names the cells that will change', () => {
  const table = makeTable([
    { no: '1', row: 3, due: '2019-09-30' },
    { no: '2', row: 4, due: '2019-10-20' },
    { no: '3', row: 5, due: '2019-12-31' },
    { no: '4', row: 6, due: '2019-09-30', state: 'done' },
    { no: '5', row: 7 },
  ]);
  const { preview } = planMarks([table], { ...october15, live: true });
  expect(preview.counts).toMatchObject({ overdue: 1, dueSoon: 1, onTrack: 1, done: 1, undated: 1 });
  expect(preview.overdueRows).toEqual([3]);
  expect(preview.dueSoonRows).toEqual([4]);
  expect(preview.addresses).toEqual(['A4:J4', 'A5:J5']);
});

test('several tables of a sheet are one plan', () => {
  const first = makeTable([{ no: '1', row: 3, due: '2019-09-30' }]);
  const second = makeTable([{ no: '1', row: 13, due: '2019-09-30' }]);
  const { plan } = planMarks([first, second], october15);
  expect(plan.rules.flatMap(({ ranges }) => ranges.map(rangeAddress))).toEqual(['A4:J4', 'A14:J14']);
});
