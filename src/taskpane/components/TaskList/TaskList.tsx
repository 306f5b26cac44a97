import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useText } from '../../i18n/TextProvider';
import type { ListItem } from '../../state/list';
import { GroupHeading } from './GroupHeading';
import { useTaskListStyles } from './TaskList.styles';

export interface TaskListProps {
  readonly items: readonly ListItem[];
  /** The element that scrolls; the list is a part of its content. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Task to bring into view when it changes. */
  readonly selected: string | null;
  readonly renderTask: (item: Extract<ListItem, { kind: 'task' }>) => ReactNode;
}

const keyOf = (item: ListItem | undefined): string =>
  item?.kind === 'task' ? item.row.task.id : `group ${item?.label}`;

/** A list of any length: only what is in sight is drawn. */
export function TaskList({ items, scroller, selected, renderTask }: TaskListProps) {
  const text = useText();
  const styles = useTaskListStyles();
  const list = useRef<HTMLUListElement>(null);
  const scrollMargin = useOffsetTop(list);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 72,
    getItemKey: (index) => keyOf(items[index]),
    overscan: 6,
    scrollMargin,
  });

  useEffect(() => {
    const index = items.findIndex((item) => item.kind === 'task' && item.row.task.id === selected);
    const holdsFocus = list.current?.contains(document.activeElement) ?? false;
    if (index >= 0 && !holdsFocus) virtual.scrollToIndex(index, { align: 'auto' });
    // Only a new selection moves the list, not a new filter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);

  return (
    <ul ref={list} className={styles.list} style={{ height: virtual.getTotalSize() }} aria-label={text('list.label')}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {item?.kind === 'group' && <GroupHeading group={item} />}
            {item?.kind === 'task' && renderTask(item)}
          </li>
        );
      })}
    </ul>
  );
}

/** Where the list begins inside the page, kept up to date while what stands above it grows and shrinks. */
function useOffsetTop(list: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => setOffset(list.current?.offsetTop ?? 0));
    const page = list.current?.offsetParent?.firstElementChild;
    if (page) observer.observe(page);
    return () => observer.disconnect();
  }, [list]);
  return offset;
}
