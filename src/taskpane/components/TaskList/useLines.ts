import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { ListItem } from '../../state/list';
import { taskAfter } from './list-keys';

export interface LinesOf {
  readonly items: readonly ListItem[];
  readonly selected: string | null;
  readonly list: RefObject<HTMLElement | null>;
  readonly virtual: RefObject<VirtualizerHandle | null>;
  /** Where the list begins inside what scrolls. */
  readonly startMargin: number;
}

/** For what stands in the line of a task and can be pressed. */
export interface LineProps {
  readonly tabIndex: 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const idAt = (items: readonly ListItem[], index: number): string | null => {
  const item = items[index];
  return item?.kind === 'task' ? item.row.task.id : null;
};

const indexOf = (element: Element): number =>
  Number(element.closest('[data-index]')?.getAttribute('data-index') ?? NaN);

/**
 * The keyboard in the list: Tab comes to one line only, the last one visited, else the one selected, else the first;
 * the other keys move from there. That line stays drawn when it is scrolled out of sight, or the focus would be lost.
 */
export function useLines({ items, selected, list, virtual, startMargin }: LinesOf) {
  const [visited, setVisited] = useState<string | null>(selected);
  const [shownFor, setShownFor] = useState(selected);
  const wanted = useRef<number | null>(null);
  if (shownFor !== selected) {
    setShownFor(selected);
    setVisited(selected);
  }
  const found = items.findIndex((item) => item.kind === 'task' && item.row.task.id === visited);
  const at = found >= 0 ? found : items.findIndex(({ kind }) => kind === 'task');

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-line]`);
    if (!line) return;
    wanted.current = null;
    line.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent, from: number): void => {
    const handle = virtual.current;
    if (!handle || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const to = taskAfter(event.key, from, items, {
      offsetOf: (index) => handle.getItemOffset(index) + startMargin,
      indexAt: (offset) => handle.findItemIndex(offset),
      page: handle.viewportSize,
    });
    if (to === null) return;
    event.preventDefault();
    wanted.current = to;
    setVisited(idAt(items, to));
    handle.scrollToIndex(to, { align: 'nearest' });
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const index = indexOf(target);
    const id = idAt(items, index);
    if (id !== null) setVisited(id);
  };
  const propsAt = (index: number): LineProps => ({
    tabIndex: index === at ? 0 : -1,
    onKeyDown: (event) => move(event, index),
  });
  return { kept: at < 0 ? [] : [at], propsAt, onFocus };
}
