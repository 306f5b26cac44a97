import type { ReactNode } from 'react';
import type { AppliedAlias } from '../../../domain/department/aliases';
import type { Bodies } from '../../../domain/department/types';
import { notesForTask } from '../../../domain/task/notes-for-task';
import type { TaskField } from '../../../domain/task/types';
import { useText } from '../../i18n/TextProvider';
import { useTaskTexts } from '../../i18n/areas/task-details';
import { useDatedSentence } from '../../i18n/useDateText';
import type { TaskRow } from '../../state/rows';
import { TaskProgress } from '../TaskProgress/TaskProgress';
import { useMilestoneText } from './useMilestoneText';
import { SourceLink } from './SourceLink';
import { useTaskDetailsStyles } from './TaskDetails.styles';

export interface TaskDetailsProps {
  readonly row: TaskRow;
  /** Names that the sheet writes otherwise than they are counted. */
  readonly aliases?: readonly AppliedAlias[] | undefined;
  /** Notes of the sheet; those that speak of this task are shown. */
  readonly notes?: readonly string[];
  readonly onGoTo: (cell: string) => void;
}

/** Everything the sheet says of a task, each field with the cell it came from, and why it stands as it does. */
export default function TaskDetails({ row: { task, state }, aliases = [], notes = [], onGoTo }: TaskDetailsProps) {
  const text = useText();
  const taskText = useTaskTexts();
  const milestoneText = useMilestoneText();
  const styles = useTaskDetailsStyles();
  const dated = useDatedSentence();
  const said = notesForTask(task, notes);
  const names = (bodies: Bodies): string => [...bodies.named, ...bodies.open].join('、') || taskText('unclear');

  const field = (name: TaskField, value: ReactNode) =>
    value !== null && (
      <Field label={taskText(name)}>
        <span lang="zh-CN">{value}</span>
        {task.source[name] && <SourceLink source={task.source[name]} onGoTo={onGoTo} />}
      </Field>
    );

  return (
    <>
      <dl className={styles.fields}>
        {field('system', task.system)}
        {field('stage', task.stage)}
        {field('measureParent', task.measureParent)}
        {field('units', task.units && names(task.units))}
        {field('lead', task.lead && names(task.lead))}
        {field('responsible', task.responsible && names(task.responsible))}
        {field('cooperating', task.cooperating && names(task.cooperating))}
        {aliases.length > 0 && (
          <Field label={taskText('aliases')}>
            <span lang="zh-CN">{aliases.map(({ from, to }) => `${from} → ${to}`).join('、')}</span>
          </Field>
        )}
        {field('deadline', task.deadline.text || text('due.none'))}
        {task.deadline.milestones.length > 1 && (
          <Field label="">
            <ul className={styles.milestones}>
              {task.deadline.milestones.map((milestone, index) => (
                <li key={index}>{milestoneText(milestone)}</li>
              ))}
            </ul>
          </Field>
        )}
        <Field label={taskText('why')}>
          <span className={styles.why}>{dated(task.deadline.why)}</span>
        </Field>
        {field('progress', task.progress && (task.progress.text || null))}
        <Field label={taskText('lightWhy')}>
          <span className={styles.why}>{dated(state.why)}</span>
        </Field>
        {said.length > 0 && (
          <Field label={text('book.notes')}>
            {said.map((sentence) => (
              <div key={sentence} lang="zh-CN">
                {sentence}
              </div>
            ))}
          </Field>
        )}
      </dl>
      <TaskProgress task={task} />
    </>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  const styles = useTaskDetailsStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
