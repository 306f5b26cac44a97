import { mergeClasses } from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import type { IsoDate } from '../../../domain/deadline/types';
import type { Punctuality } from '../../../domain/task/state/punctuality';
import { useText } from '../../i18n/TextProvider';
import { useDateText } from '../../i18n/useDateText';
import type { TaskRow } from '../../state/rows';
import { FoldButton } from '../FoldButton/FoldButton';
import { LightBadge } from '../LightBadge/LightBadge';
import type { LineProps } from '../TaskList/useLines';
import { dueText } from './due-text';
import { useTaskItemStyles } from './TaskItem.styles';

export interface TaskItemProps {
  readonly row: TaskRow;
  readonly asOf: IsoDate;
  /** Whether a finished task was done in time; null where nothing tells. */
  readonly kept: Punctuality | null;
  readonly selected: boolean;
  readonly open: boolean;
  /** How the keyboard comes to this line and on to the next. */
  readonly line: LineProps;
  readonly onJump: () => void;
  readonly onToggle: () => void;
  /** Shown below the line while open. */
  readonly children?: ReactNode;
}

/** Keys that fold up what is unfolded (true) or unfold it. */
const foldKeys: Readonly<Record<string, boolean>> = { ArrowRight: false, ArrowLeft: true, Escape: true };

/** A task in two or three lines: number and measure, who leads, until when, how it stands. The line goes to the row. */
export function TaskItem({ row: { task, state }, asOf, kept, selected, open, line, ...props }: TaskItemProps) {
  const { onJump, onToggle, children } = props;
  const details = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (foldKeys[event.key] === open) onToggle();
    else line.onKeyDown(event);
  };
  const text = useText();
  const styles = useTaskItemStyles();
  const date = useDateText();
  const leads = [...(task.lead?.named ?? []), ...(task.lead?.open ?? [])];
  return (
    <div className={mergeClasses(styles.item, selected && styles.selected)}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.jump}
          onClick={onJump}
          aria-current={selected || undefined}
          data-line
          tabIndex={line.tabIndex}
          onKeyDown={onKeyDown}
        >
          <span className={styles.number}>{task.no}</span>
          <span className={mergeClasses(styles.measure, open && styles.whole)} lang="zh-CN">
            {task.measure}
          </span>
          <span className={styles.meta}>
            <LightBadge light={state.light} text={dueText(state, asOf, kept, text)} />
            {state.due !== null && <span className={styles.due}>{date(state.due)}</span>}
            {task.lead && (
              <span className={styles.lead} lang="zh-CN">
                {leads.join('、') || text('list.leadNone')}
              </span>
            )}
            {task.hidden && <EyeOff16Regular aria-label={text('list.hidden')} role="img" />}
          </span>
          <span className={styles.forReaders}>{text('list.jump', { row: task.row + 1 })}</span>
        </button>
        <FoldButton
          className={styles.expand}
          appearance="subtle"
          open={open}
          controls={details}
          tabIndex={line.tabIndex}
          onKeyDown={onKeyDown}
          aria-label={text(open ? 'list.collapse' : 'list.expand', { no: task.no })}
          onToggle={onToggle}
        />
      </div>
      {open && <div id={details}>{children}</div>}
    </div>
  );
}
