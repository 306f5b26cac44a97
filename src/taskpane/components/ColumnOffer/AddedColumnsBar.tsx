import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { lookAtColumns, removeColumns } from '../../flows/added-columns';
import { useColumnTexts } from '../../i18n/areas/columns';
import { usePane, usePaneState } from '../../PaneProvider';
import { useTaskProgressStyles } from '../TaskProgress/TaskProgress.styles';

/** Takes the columns we added to the sheet shown off again; asks first when the user has filled some of their cells. */
export function AddedColumnsBar() {
  const text = useColumnTexts();
  const styles = useTaskProgressStyles();
  const pane = usePane();
  const sheet = usePaneState((state) => state.book.recognition?.sheet);
  const columns = usePaneState((state) => state.answers?.columns);
  const busy = usePaneState((state) => state.sheet.busy !== null);
  const [filled, setFilled] = useState(0);
  const added = columns?.find((one) => one.sheet === sheet);
  if (!added) return null;

  const remove = async (): Promise<void> => {
    const place = await lookAtColumns(pane, added);
    if (place && place.filled > 0) setFilled(place.filled);
    else await removeColumns(pane, added);
  };
  return (
    <section className={styles.stack}>
      <p className={styles.hint}>{text('added')}</p>
      {filled > 0 && (
        <p className={styles.warning} role="alert">
          {text('removeAsk', { count: filled })}
        </p>
      )}
      <div className={styles.buttons}>
        {filled > 0 ? (
          <>
            <Button size="small" disabledFocusable={busy} onClick={() => void removeColumns(pane, added)}>
              {text('removeSure')}
            </Button>
            <Button size="small" appearance="subtle" data-cancel onClick={() => setFilled(0)}>
              {text('cancel')}
            </Button>
          </>
        ) : (
          <Button size="small" disabledFocusable={busy} onClick={() => void remove()}>
            {text('remove')}
          </Button>
        )}
      </div>
    </section>
  );
}
