import { Button } from '@fluentui/react-components';
import { wordOf, type ProgressForm } from '../../../app/progress/progress';
import { useProgressTexts } from '../../i18n/areas/progress';
import { useTaskProgressStyles } from './TaskProgress.styles';

export interface RefusedWriteProps {
  /** What stands on the sheet now. */
  readonly form: ProgressForm;
  readonly onOverwrite: () => void;
  readonly onCancel: () => void;
}

/** Nothing was written, for somebody has changed the cell meanwhile; the user sees what it holds and decides. */
export function RefusedWrite({ form, onOverwrite, onCancel }: RefusedWriteProps) {
  const text = useProgressTexts();
  const styles = useTaskProgressStyles();
  const now = wordOf(form);
  return (
    <div className={styles.panel} role="alert">
      <p className={styles.warning}>{now === '' ? text('changedEmpty') : text('changed', { now })}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onOverwrite}>
          {text('overwrite')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {text('cancel')}
        </Button>
      </div>
    </div>
  );
}
