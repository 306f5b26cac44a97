import { taskAfter, type Layout } from '../../../src/taskpane/components/TaskList/list-keys';
import type { ListItem } from '../../../src/taskpane/state/list';

/** `g`: the heading of a group, `t`: a task. */
const listOf = (kinds: string): readonly ListItem[] =>
  [...kinds].map((kind) => ({ kind: kind === 'g' ? 'group' : 'task' }) as ListItem);

/** Lines of 50 px, 200 px in sight. */
const layout: Layout = {
  offsetOf: (index) => index * 50,
  indexAt: (offset) => Math.max(0, Math.floor(offset / 50)),
  page: 200,
};

describe('keys in the list of tasks', () => {
  it.each([
    ['ArrowDown', 'ttt', 0, 1],
    ['ArrowDown', 'ttt', 2, null],
    ['ArrowDown', 'tgt', 0, 2],
    ['ArrowDown', 'ttg', 1, null],
    ['ArrowUp', 'ttt', 2, 1],
    ['ArrowUp', 'ttt', 0, null],
    ['ArrowUp', 'gt', 1, null],
    ['ArrowUp', 'tgt', 2, 0],
    ['Home', 'gtttt', 4, 1],
    ['Home', 'gtttt', 1, null],
    ['End', 'tttt', 0, 3],
    ['End', 'tttt', 3, null],
    ['PageDown', 'tttttttttt', 1, 5],
    ['PageDown', 'tttttttttt', 8, 9],
    ['PageDown', 'tttttttttt', 9, null],
    ['PageDown', 'ttttgttttt', 0, 5],
    ['PageUp', 'tttttttttt', 6, 2],
    ['PageUp', 'gttttttttt', 3, 1],
    ['PageUp', 'gttt', 1, null],
    ['PageUp', 'tttttttttt', 2, 0],
    ['Enter', 'ttt', 0, null],
    ['x', 'ttt', 0, null],
  ])('%s in %s from %i leads to %s', (key, kinds, at, to) => {
    expect(taskAfter(key, at, listOf(kinds), layout)).toBe(to);
  });

  it('goes on at least one line where a line is taller than what is in sight', () => {
    const tall: Layout = { offsetOf: (index) => index * 500, indexAt: (offset) => Math.floor(offset / 500), page: 200 };
    expect(taskAfter('PageDown', 1, listOf('ttt'), tall)).toBe(2);
    expect(taskAfter('PageUp', 1, listOf('ttt'), tall)).toBe(0);
  });
});
