import { useId, useState } from 'react';
import type { Task } from '../../../domain/task/types';
import { useProgressTexts } from '../../i18n/areas/progress';
import { FoldButton } from '../FoldButton/FoldButton';
import { EventDay } from './EventDay';
import { ProgressPanel } from './ProgressPanel';
import { TaskAnswers } from './TaskAnswers';
import { useTaskProgressStyles } from './TaskProgress.styles';

/** What can be said about a task from the pane: its progress, the day its limit counts from, what was answered before. */
export function TaskProgress({ task }: { readonly task: Task }) {
  const text = useProgressTexts();
  const styles = useTaskProgressStyles();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const answers = task.answers ?? [];
  return (
    <div className={styles.section}>
      {task.deadline.kind === 'relative' && task.deadline.offset && <EventDay task={task} />}
      {answers.length > 0 && (
        <div>
          <p className={styles.heading}>{text('answers')}</p>
          <TaskAnswers answers={answers} />
        </div>
      )}
      <FoldButton className={styles.open} open={open} controls={panel} onToggle={() => setOpen(!open)}>
        {text('open')}
      </FoldButton>
      {open && (
        <div id={panel}>
          <ProgressPanel task={task} onDone={() => setOpen(false)} />
        </div>
      )}
    </div>
  );
}
