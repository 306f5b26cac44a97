import { hiddenOf, toRegister, withHidden } from '../../src/excel/hidden-register';

const sheet = { id: '{1}', name: '分工表' };

test('rows are remembered as runs and given back', () => {
  const register = withHidden([], sheet, new Set([7, 5, 6, 9])) ?? [];
  expect(register.map((entry) => entry.runs)).toEqual([
    [
      [5, 7],
      [9, 9],
    ],
  ]);
  expect(hiddenOf(register, sheet)).toEqual(new Set([5, 6, 7, 9]));
});

test('a renamed sheet is known by its id, a sheet with a new id by its name', () => {
  const register = withHidden([], sheet, new Set([1])) ?? [];
  expect(hiddenOf(register, { id: '{1}', name: '改名' }).size).toBe(1);
  expect(hiddenOf(register, { id: '{9}', name: '分工表' }).size).toBe(1);
  expect(hiddenOf(register, { id: '{9}', name: '别的表' }).size).toBe(0);
});

test('the last row shown leaves no record', () => {
  const register = withHidden([], sheet, new Set([1])) ?? [];
  expect(withHidden(register, sheet, new Set())).toBeNull();
});

test('other sheets keep their rows', () => {
  const register = withHidden([], sheet, new Set([1])) ?? [];
  const both = withHidden(register, { id: '{2}', name: '乙' }, new Set([2])) ?? [];
  expect(hiddenOf(withHidden(both, { id: '{2}', name: '乙' }, new Set()) ?? [], sheet)).toEqual(new Set([1]));
});

test.each([[null], ['x'], [[{ id: 1 }]], [[{ id: 'a', name: 'b', runs: [[-1, 2]] }]], [{}]])(
  '%j is an empty register',
  (stored) => {
    expect(toRegister(stored)).toEqual([]);
  },
);
