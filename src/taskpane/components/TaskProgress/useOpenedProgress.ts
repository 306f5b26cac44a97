import { useEffect, useState } from 'react';
import { openTaskProgress, type OpenedProgress } from '../../flows/set-progress';
import { usePane, usePaneState } from '../../PaneProvider';
import { tableOf } from '../../state/rows';

/** What the sheet holds of a task's progress, read when the panel opens; null after a failure that was told. */
export function useOpenedProgress(taskId: string): OpenedProgress | 'reading' | null {
  const pane = usePane();
  const [opened, setOpened] = useState<OpenedProgress | 'reading' | null>('reading');
  // Columns may come and go while the panel is open.
  const hasColumn = usePaneState((state) =>
    (tableOf(state)?.layout.columns ?? []).some(({ role }) => role === 'progress'),
  );

  useEffect(() => {
    let wanted = true;
    void openTaskProgress(pane, taskId).then((found) => wanted && setOpened(found));
    return () => {
      wanted = false;
    };
  }, [pane, taskId, hasColumn]);

  return opened;
}
