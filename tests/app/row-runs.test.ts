import { rowsOf, toRuns } from '../../src/app/filtering/row-runs';

test('runs are ascending and do not touch', () => {
  expect(toRuns([3, 1, 2, 8, 2])).toEqual([
    { first: 1, last: 3 },
    { first: 8, last: 8 },
  ]);
});

test('a run holds both its ends', () => {
  expect(rowsOf({ first: 4, last: 6 })).toEqual([4, 5, 6]);
});
