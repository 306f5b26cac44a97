import { useEffect, useId, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { useText } from '../../i18n/TextProvider';
import type { ListItem } from '../../state/list';
import { GroupHeading } from './GroupHeading';
import { useTaskListStyles } from './TaskList.styles';
import { useLines, type LineProps } from './useLines';
import { useOffsetTop } from './useOffsetTop';

export interface TaskListProps {
  readonly items: readonly ListItem[];
  /** The element that scrolls; the list is a part of its content. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Task to bring into view when it changes. */
  readonly selected: string | null;
  /** Tasks that are unfolded: what is being filled in there must not go when it is scrolled out of sight. */
  readonly open: readonly string[];
  readonly renderTask: (item: Extract<ListItem, { kind: 'task' }>, line: LineProps) => ReactNode;
}

const keyOf = (item: ListItem): string => (item.kind === 'task' ? item.row.task.id : `group ${item.label}`);

/** A list of any length: only what is in sight is drawn, and the line that the keyboard is at. */
export function TaskList({ items, scroller, selected, open, renderTask }: TaskListProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  const startMargin = useOffsetTop(list);
  const styles = useTaskListStyles();
  const hint = useId();
  const lines = useLines({ items, selected, list, virtual, startMargin });

  const kept = useMemo(() => {
    if (open.length === 0) return lines.kept;
    const unfolded = items.flatMap((item, index) =>
      item.kind === 'task' && open.includes(item.row.task.id) ? [index] : [],
    );
    return [...new Set([...lines.kept, ...unfolded])].sort((a, b) => a - b);
  }, [items, open, lines.kept]);

  useEffect(() => {
    const index = items.findIndex((item) => item.kind === 'task' && item.row.task.id === selected);
    const holdsFocus = list.current?.contains(document.activeElement) ?? false;
    if (index >= 0 && !holdsFocus) virtual.current?.scrollToIndex(index, { align: 'nearest' });
    // Only a new selection moves the list, not a new filter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);

  return (
    <>
      <p id={hint} className={styles.forReaders}>
        {text('list.keys')}
      </p>
      <div ref={list} role="list" aria-label={text('list.label')} aria-describedby={hint} onFocus={lines.onFocus}>
        <Virtualizer
          ref={virtual}
          scrollRef={scroller}
          startMargin={startMargin}
          itemSize={72}
          bufferSize={400}
          data={items}
          keepMounted={kept}
        >
          {(item, index) => (
            <div
              key={keyOf(item)}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={index + 1}
              data-index={index}
            >
              {item.kind === 'group' ? <GroupHeading group={item} /> : renderTask(item, lines.propsAt(index))}
            </div>
          )}
        </Virtualizer>
      </div>
    </>
  );
}
