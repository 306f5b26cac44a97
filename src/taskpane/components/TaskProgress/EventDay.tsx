import type { Task } from '../../../domain/task/types';
import { answerTask } from '../../flows/give-answer';
import { useProgressTexts } from '../../i18n/areas/progress';
import { usePane } from '../../PaneProvider';
import { AnswerForm } from '../AnswerForm/AnswerForm';
import { useTaskProgressStyles } from './TaskProgress.styles';

/** Asks for the day of the event a relative limit counts from (收到通知后5个工作日内); the limit is dated by it. */
export function EventDay({ task }: { readonly task: Task }) {
  const text = useProgressTexts();
  const styles = useTaskProgressStyles();
  const pane = usePane();
  const event = task.deadline.offset?.event ?? '';
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{event === '' ? text('eventUnknown') : text('event', { event })}</p>
      <AnswerForm
        label={text('eventLabel')}
        type="date"
        initial=""
        save={text('eventSave')}
        cancel={null}
        onSave={(day) => void answerTask(pane, task, { kind: 'event', day })}
      />
    </div>
  );
}
