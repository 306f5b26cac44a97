import fc from 'fast-check';
import type { CellRange } from '../../../src/domain/grid/grid';
import { indexMerges } from '../../../src/domain/grid/merge-index';

const range = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

test('a cell finds its merge, its neighbour none', () => {
  const index = indexMerges([range(3, 1, 14, 1), range(3, 3, 3, 4)], 0, 9);
  expect(index.at(7, 1)).toEqual(range(3, 1, 14, 1));
  expect(index.at(3, 4)).toEqual(range(3, 3, 3, 4));
  expect(index.at(15, 1)).toBeNull();
  expect(index.at(3, 2)).toBeNull();
});

test('a merge of the whole sheet is as cheap as any', () => {
  expect(indexMerges([range(0, 0, 1_048_575, 16_383)], 0, 9).at(500_000, 5)?.right).toBe(16_383);
});

test('of two overlapping merges the first counts', () => {
  const index = indexMerges([range(2, 0, 5, 1), range(0, 0, 3, 0)], 0, 1);
  expect(index.at(2, 0)).toEqual(range(0, 0, 3, 0));
  expect(index.at(4, 1)).toBeNull();
});

test('agrees with looking at every merge', () => {
  const merges = fc.array(
    fc
      .tuple(fc.nat(20), fc.nat(8), fc.nat(4), fc.nat(3))
      .map(([top, left, down, across]) => range(top, left, top + down, left + across)),
    { maxLength: 12 },
  );
  const cell = fc.tuple(fc.nat(26), fc.nat(12));
  fc.assert(
    fc.property(merges, cell, (all, [row, column]) => {
      const apart = all.filter((merge, i) => all.slice(0, i).every((other) => !meet(merge, other)));
      const covering = apart.find((merge) => meet(merge, range(row, column, row, column))) ?? null;
      expect(indexMerges(apart, 0, 12).at(row, column)).toEqual(covering);
    }),
  );
});

function meet(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
