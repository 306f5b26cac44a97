import type { Task } from '../../../domain/task/types';
import { answerTask, withdrawAnswers } from '../../flows/give-answer';
import { useProgressTexts } from '../../i18n/areas/progress';
import { usePane, usePaneState } from '../../PaneProvider';
import { asOfOf } from '../../state/rows';
import { useMilestoneText } from '../TaskDetails/useMilestoneText';
import { TextField } from '../TextField/TextField';
import { useTaskProgressStyles } from './TaskProgress.styles';

/** The dates of a task, each to be ticked off by itself: 市局 may have done what 县局 has not. Kept as answers. */
export function MilestoneAnswers({ task }: { readonly task: Task }) {
  const text = useProgressTexts();
  const styles = useTaskProgressStyles();
  const pane = usePane();
  const asOf = usePaneState(asOfOf);
  const { milestones } = task.deadline;
  const nameOf = useMilestoneText();

  const toggle = (index: number, met: boolean): void => {
    const given = (task.answers ?? []).filter((answer) => answer.kind === 'met' && answer.index === index);
    void (met ? withdrawAnswers(pane, given) : answerTask(pane, task, { kind: 'met', index, doneOn: asOf }));
  };
  return (
    <div>
      <p className={styles.heading}>{text(milestones.length > 1 ? 'met' : 'metOne')}</p>
      <ul className={styles.list}>
        {milestones.map((milestone, index) => (
          <li key={index} className={styles.milestone}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={milestone.met !== undefined}
                onChange={() => toggle(index, milestone.met !== undefined)}
              />
              <span lang="zh-CN">{nameOf(milestone)}</span>
            </label>
            {milestone.met && (
              <TextField
                className={styles.day}
                type="date"
                aria-label={text('metOn', { name: nameOf(milestone) })}
                value={milestone.met.on ?? ''}
                onText={(day) => void answerTask(pane, task, { kind: 'met', index, doneOn: day === '' ? null : day })}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
