import { filterSheet, planFilter, showAll } from '../../src/app/filtering/filter-sheet';
import { makeTable } from '../helpers/make-table';
import { memoryWorkbook } from '../helpers/memory-workbook';

const section = (cell: string) => ({ system: { cell, via: 'section' as const } });

// Row numbers here count from 0: A4 is row 3.
const sectioned = makeTable([
  { no: '1', row: 4, source: section('A4') },
  { no: '2', row: 5, source: section('A4') },
  { no: '3', row: 7, rowEnd: 8, source: section('A7') },
  { no: '4', row: 9, source: section('A7') },
]);
const shown = (...numbers: string[]) => sectioned.tasks.filter((task) => numbers.includes(task.no));

test('rows of the other tasks are hidden in runs, a section without a shown task goes with them', () => {
  expect(planFilter([sectioned], shown('1'))).toEqual([{ first: 5, last: 9 }]);
});

test('the section of a shown task stays', () => {
  expect(planFilter([sectioned], shown('4'))).toEqual([
    { first: 3, last: 5 },
    { first: 7, last: 8 },
  ]);
});

test('all rows of a task over two rows stay', () => {
  expect(planFilter([sectioned], shown('2', '3'))).toEqual([
    { first: 4, last: 4 },
    { first: 9, last: 9 },
  ]);
});

test('all tasks shown hide nothing', () => {
  expect(planFilter([sectioned], sectioned.tasks)).toEqual([]);
});

test('a row that two tasks share stays while one of them is shown', () => {
  const table = makeTable([
    { no: '1', row: 3 },
    { no: '2', row: 3, rowEnd: 4 },
  ]);
  expect(planFilter([table], table.tasks.slice(0, 1))).toEqual([{ first: 4, last: 4 }]);
});

test('no table asks nothing of the workbook', async () => {
  const book = memoryWorkbook([{ name: '分工表', values: [['x']] }]);
  book.failNext('unknown');
  expect(await filterSheet(book.port, [], [])).toBe(0);
});

test('filter and show all leave the rows that the user had hidden', async () => {
  const book = memoryWorkbook([{ name: '分工表', values: [['x']], hiddenRows: [4, 20] }]);
  expect(await filterSheet(book.port, [sectioned], shown('3', '4'))).toBe(2);
  expect(book.hiddenRowsOf('分工表')).toEqual([3, 4, 5, 20]);
  expect(await showAll(book.port, '分工表')).toBe(2);
  expect(book.hiddenRowsOf('分工表')).toEqual([4, 20]);
});
