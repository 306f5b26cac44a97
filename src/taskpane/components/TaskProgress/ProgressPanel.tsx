import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { wordOf, type ProgressForm as OpenForm, type ProgressWish } from '../../../app/progress/progress';
import type { Task } from '../../../domain/task/types';
import { openTaskProgress, setProgress, type OpenedProgress } from '../../flows/set-progress';
import { useProgressTexts } from '../../i18n/areas/progress';
import { usePane, usePaneState } from '../../PaneProvider';
import { AddedColumnsBar } from '../ColumnOffer/AddedColumnsBar';
import { asOfOf, tableOf } from '../../state/rows';
import { ColumnOffer } from '../ColumnOffer/ColumnOffer';
import { MilestoneAnswers } from './MilestoneAnswers';
import { ProgressForm } from './ProgressForm';
import { useTaskProgressStyles } from './TaskProgress.styles';

/** A write that was refused because the cell had changed: what stands there now, and what was wished. */
interface Refused {
  readonly form: OpenForm;
  readonly wish: ProgressWish;
}

/** The progress of one task as the sheet holds it, to be changed; or what can be done where the table has no column. */
export function ProgressPanel({ task, onDone }: { readonly task: Task; readonly onDone: () => void }) {
  const text = useProgressTexts();
  const styles = useTaskProgressStyles();
  const pane = usePane();
  const asOf = usePaneState(asOfOf);
  const busy = usePaneState((state) => state.sheet.busy !== null);
  const [opened, setOpened] = useState<OpenedProgress | 'reading' | null>('reading');
  const [refused, setRefused] = useState<Refused | null>(null);
  const { id } = task;
  // Columns may come and go while the panel is open.
  const hasColumn = usePaneState((state) =>
    (tableOf(state)?.layout.columns ?? []).some(({ role }) => role === 'progress'),
  );

  useEffect(() => {
    let wanted = true;
    void openTaskProgress(pane, id).then((found) => wanted && setOpened(found));
    return () => {
      wanted = false;
    };
  }, [pane, id, hasColumn]);

  const save = async (form: OpenForm, wish: ProgressWish): Promise<void> => {
    const changed = await setProgress(pane, task, form, wish);
    setRefused(changed && { form: changed, wish });
    if (!changed) onDone();
  };

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
      {refused ? (
        <div className={styles.panel} role="alert">
          <p className={styles.warning}>
            {wordOf(refused.form) === '' ? text('changedEmpty') : text('changed', { now: wordOf(refused.form) })}
          </p>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => void save(refused.form, refused.wish)}>
              {text('overwrite')}
            </Button>
            <Button size="small" appearance="subtle" onClick={onDone}>
              {text('cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <ProgressForm
          form={opened}
          doneOn={task.progress?.doneOn ?? null}
          asOf={asOf}
          busy={busy}
          onSave={(wish) => void save(opened, wish)}
          onCancel={onDone}
        />
      )}
      {dated > 1 && <MilestoneAnswers task={task} />}
      <AddedColumnsBar />
    </>
  );
}
