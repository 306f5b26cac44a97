import { longMerges } from '../../../src/domain/fit/long-merges';
import { mostCrowded, mostMerges } from '../../../src/domain/fit/most-crowded';
import { parseAddress, rangeAddress } from '../../../src/domain/grid/address';
import type { CellValue } from '../../../src/domain/grid/grid';
import { memoryGrid } from '../../helpers/memory-grid';

const gridOf = (values: readonly (readonly CellValue[])[], merges: readonly string[]) =>
  memoryGrid(
    { name: '分工表', values, merges: merges.flatMap((one) => parseAddress(one) ?? []), formats: {}, texts: {} },
    new Set(),
  );
const long = '负责全市重点工作的督办和通报';

test('merged areas with much text, and what stands beside them', () => {
  const grid = gridOf(
    [
      ['', '序号', long, long, '备注'],
      ['', 1, '', '', 20191231],
      ['', 2, '', '短', ''],
    ],
    ['C1:C3', 'D1:D2', 'D3:E3'],
  );
  expect(longMerges(grid).map(({ range, text, hemmedIn }) => [rangeAddress(range), text, hemmedIn])).toEqual([
    ['C1:C3', long, true],
    ['D1:D2', long, true],
  ]);
});

test('what ends beside an empty cell, or at the end of the sheet, is not hemmed in', () => {
  const grid = gridOf(
    [
      [long, '', ''],
      ['', '', '值'],
      [long, '', '值'],
    ],
    ['A1:B1', 'A3:B3'],
  );
  expect(longMerges(grid).map(({ hemmedIn }) => hemmedIn)).toEqual([false, true]);
  expect(longMerges(gridOf([[long], [1]], ['A1:B1'])).map(({ hemmedIn }) => hemmedIn)).toEqual([false]);
});

test('of many areas those with most text to a row are kept', () => {
  const rows = Array.from({ length: mostMerges + 5 }, (_, index) => [`${long}${index < 5 ? '' : long}`, '']);
  const merges = rows.map((_, index) => `A${index + 1}:B${index + 1}`);
  const kept = mostCrowded(longMerges(gridOf(rows, merges)));
  expect(kept).toHaveLength(mostMerges);
  expect(kept.every(({ text }) => text.length === 2 * long.length)).toBe(true);
});
