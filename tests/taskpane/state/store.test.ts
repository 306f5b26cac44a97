import { createStore, remember } from '../../../src/taskpane/state/store';

describe('createStore', () => {
  const add = (sum: number, step: number): number => sum + step;

  it('calls listeners after a change and not after one that changed nothing', () => {
    const store = createStore(add, 1);
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.getState()));
    store.dispatch(2);
    store.dispatch(0);
    expect(seen).toEqual([3]);
  });

  it('stops calling a listener that went away, also while it is being called', () => {
    const store = createStore(add, 0);
    let calls = 0;
    const leave = store.subscribe(() => {
      calls += 1;
      leave();
    });
    store.dispatch(1);
    store.dispatch(1);
    expect(calls).toBe(1);
  });
});

describe('remember', () => {
  it('computes again only when an input is another value', () => {
    let calls = 0;
    const double = remember((list: readonly number[]) => {
      calls += 1;
      return list.map((value) => 2 * value);
    });
    const list = [1, 2];
    expect(double(list)).toBe(double(list));
    expect(double([3])).toEqual([6]);
    expect(calls).toBe(2);
  });
});
