import { useState } from 'react';
import type { ProgressForm as OpenForm, ProgressWish } from '../../../app/progress/progress';
import type { Task } from '../../../domain/task/types';
import { setProgress } from '../../flows/set-progress';
import { useProgressTexts } from '../../i18n/areas/progress';
import { usePane, usePaneState } from '../../PaneProvider';
import { asOfOf } from '../../state/rows';
import { AddedColumnsBar } from '../ColumnOffer/AddedColumnsBar';
import { ColumnOffer } from '../ColumnOffer/ColumnOffer';
import { MilestoneAnswers } from './MilestoneAnswers';
import { ProgressForm } from './ProgressForm';
import { RefusedWrite } from './RefusedWrite';
import { useTaskProgressStyles } from './TaskProgress.styles';
import { useOpenedProgress } from './useOpenedProgress';

interface ProgressPanelProps {
  readonly task: Task;
  readonly onDone: () => void;
}

/** The progress of one task as the sheet holds it, to be changed; or what can be done where the table has no column. */
export function ProgressPanel({ task, onDone }: ProgressPanelProps) {
  const text = useProgressTexts();
  const styles = useTaskProgressStyles();
  const opened = useOpenedProgress(task.id);
  const dated = task.deadline.milestones.filter(({ due }) => due !== null).length;
  if (opened === 'reading') return <p className={styles.hint}>{text('reading')}</p>;
  if (opened === null) return null;
  if (opened === 'gone') return <p className={styles.warning}>{text('gone')}</p>;
  if (opened === 'noColumn') {
    return (
      <div className={styles.panel}>
        <p className={styles.hint}>{text('noColumn')}</p>
        <ColumnOffer />
        {dated > 0 && <MilestoneAnswers task={task} />}
      </div>
    );
  }
  return (
    <>
      <ProgressChange form={opened} task={task} onDone={onDone} />
      {dated > 1 && <MilestoneAnswers task={task} />}
      <AddedColumnsBar />
    </>
  );
}

/** The form, or the question it becomes when the sheet has changed under it. */
function ProgressChange({ form, task, onDone }: ProgressPanelProps & { readonly form: OpenForm }) {
  const pane = usePane();
  const asOf = usePaneState(asOfOf);
  const busy = usePaneState((state) => state.sheet.busy !== null);
  const [refused, setRefused] = useState<{ readonly now: OpenForm; readonly wish: ProgressWish } | null>(null);

  const save = async (seen: OpenForm, wish: ProgressWish): Promise<void> => {
    const now = await setProgress(pane, task, seen, wish);
    setRefused(now && { now, wish });
    if (!now) onDone();
  };

  if (refused) {
    const { now, wish } = refused;
    return <RefusedWrite form={now} onOverwrite={() => void save(now, wish)} onCancel={onDone} />;
  }
  return (
    <ProgressForm
      form={form}
      doneOn={task.progress?.doneOn ?? null}
      asOf={asOf}
      busy={busy}
      onSave={(wish) => void save(form, wish)}
      onCancel={onDone}
    />
  );
}
