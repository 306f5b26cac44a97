import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { previewColumns } from '../../../app/progress/progress-columns';
import { columnLetters } from '../../../domain/grid/address';
import { addColumns } from '../../flows/added-columns';
import { useColumnTexts } from '../../i18n/areas/columns';
import { usePane, usePaneState } from '../../PaneProvider';
import { tableOf } from '../../state/rows';
import { useTaskProgressStyles } from '../TaskProgress/TaskProgress.styles';

/** Offers progress columns to a table that has none, and says what will be written before it is. */
export function ColumnOffer() {
  const text = useColumnTexts();
  const styles = useTaskProgressStyles();
  const pane = usePane();
  const table = usePaneState(tableOf);
  const busy = usePaneState((state) => state.sheet.busy !== null);
  const [asked, setAsked] = useState(false);
  const plan = table && previewColumns(table);
  if (!plan) return null;
  if (!asked) {
    return (
      <Button className={styles.open} size="small" onClick={() => setAsked(true)}>
        {text('offer')}
      </Button>
    );
  }
  const { range, headers, tasks } = plan;
  const columns = `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  return (
    <div className={styles.stack}>
      <p className={styles.hint}>{text('preview', { columns, headers: headers.length, tasks: tasks.length })}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void addColumns(pane)}>
          {text('add')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setAsked(false)}>
          {text('cancel')}
        </Button>
      </div>
    </div>
  );
}
