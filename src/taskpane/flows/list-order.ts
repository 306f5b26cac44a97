import { groupings, sorts } from '../../app/settings/saved-views';
import type { PaneContext } from './context';
import type { ViewState } from '../state/view';

/** The order of the list is the reader's own: it is kept in the browser, for looking at a plan must not change its workbook. */
const key = 'duban.list';

type Order = Pick<ViewState, 'sort' | 'group'>;

/** Puts the list in the order it had last. */
export function restoreOrder({ store }: PaneContext): void {
  const { sort, group } = keptOrder();
  const known = <Name extends string>(names: readonly Name[], name: unknown) => names.find((one) => one === name);
  const change = { sort: known(sorts, sort) ?? 'sheet', group: known(groupings, group) ?? 'none' };
  store.dispatch({ type: 'view/changed', change });
}

/** Orders the list, now and the next time. */
export function orderList({ store }: PaneContext, change: Partial<Order>): void {
  store.dispatch({ type: 'view/changed', change });
  const { sort, group } = store.getState().view;
  try {
    localStorage.setItem(key, JSON.stringify({ sort, group }));
  } catch {
    // A browser that keeps nothing forgets the order; that is all.
  }
}

function keptOrder(): Readonly<Partial<Record<keyof Order, unknown>>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
