import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import type { ReactNode } from 'react';
import type { IsoDate } from '../../../domain/deadline/types';
import { useText } from '../../i18n/TextProvider';
import { useDateText } from '../../i18n/useDateText';
import type { TaskRow } from '../../state/rows';
import { LightBadge } from '../LightBadge/LightBadge';
import { dueText } from './due-text';
import { moveFocus } from './move-focus';
import { useTaskItemStyles } from './TaskItem.styles';

export interface TaskItemProps {
  readonly row: TaskRow;
  readonly asOf: IsoDate;
  readonly selected: boolean;
  readonly open: boolean;
  readonly onJump: () => void;
  readonly onToggle: () => void;
  /** Shown below the line while open. */
  readonly children?: ReactNode;
}

/** A task in two or three lines: number and measure, who leads, until when, how it stands. The line goes to the row. */
export function TaskItem({ row: { task, state }, asOf, selected, open, onJump, onToggle, children }: TaskItemProps) {
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
          data-line=""
          onKeyDown={moveFocus}
        >
          <span className={styles.number}>{task.no}</span>
          <span className={mergeClasses(styles.measure, open && styles.whole)} lang="zh-CN">
            {task.measure}
          </span>
          <span className={styles.meta}>
            <LightBadge light={state.light} text={dueText(state, asOf, text)} />
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
        <Button
          className={styles.expand}
          appearance="subtle"
          size="small"
          icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={open}
          aria-label={text(open ? 'list.collapse' : 'list.expand', { no: task.no })}
          onClick={onToggle}
        />
      </div>
      {open && children}
    </div>
  );
}
