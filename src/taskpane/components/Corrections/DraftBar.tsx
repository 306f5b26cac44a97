import { Button } from '@fluentui/react-components';
import type { Recognition } from '../../../app/reading/recognise';
import { compareTasks } from '../../../domain/task/compare-tasks';
import { useCorrectionTexts } from '../../i18n/areas/corrections';
import { useCorrectionStyles } from './Corrections.styles';

export interface DraftBarProps {
  /** What the pane shows now. */
  readonly shown: Recognition;
  /** What it would show. */
  readonly draft: Recognition;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** What the changes would do to the list of tasks, counted before they are kept. */
export function DraftBar({ shown, draft, onSave, onDiscard }: DraftBarProps) {
  const text = useCorrectionTexts();
  const styles = useCorrectionStyles();
  const before = tasksOf(shown);
  const after = tasksOf(draft);
  const { added, removed, changed } = compareTasks(before, after);
  const values = {
    count: after.length,
    before: before.length,
    added: added.length,
    removed: removed.length,
    changed: changed.length,
  };
  return (
    <div className={styles.bar}>
      <div role="status">
        {text('corrections.previewChanged', values)} {text('corrections.unsaved')}
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onSave}>
          {text('corrections.save')}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {text('corrections.discard')}
        </Button>
      </div>
    </div>
  );
}

const tasksOf = ({ tables }: Recognition) => tables.flatMap(({ tasks }) => tasks);
