import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import type { MarkOptions, MarkPreview } from '../../../app/marks/plan-marks';
import type { UnsureColumn } from '../../../app/reading/unsure-columns';
import { useText } from '../../i18n/TextProvider';
import { CommandButton } from '../CommandButton/CommandButton';
import { FoldButton } from '../FoldButton/FoldButton';
import { Unfolded } from '../FoldButton/Unfolded';

const MarkLegend = lazy(() => import('./MarkLegend'));
const MarkQuestion = lazy(() => import('./MarkQuestion'));

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  about: { marginInlineStart: 'auto', paddingInline: tokens.spacingHorizontalXS, minWidth: 'auto' },
  preview: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface MarkPanelProps {
  /** How many tasks show each light; what would be marked. */
  readonly counts: MarkPreview['counts'];
  readonly options: MarkOptions;
  /** Our writes can be undone in this Excel. */
  readonly undoable: boolean;
  /** Columns to be confirmed before anything is marked. */
  readonly asked: readonly UnsureColumn[];
  /** How the marks on the sheet stand to what the pane shows. */
  readonly status: 'unknown' | 'none' | 'current' | 'outdated' | 'earlier';
}

const statusKeys = {
  none: 'book.marksNone',
  current: 'book.marksCurrent',
  outdated: 'book.marksOutdated',
  earlier: 'book.marksEarlier',
} as const;

/** Marks and takes marks away, saying before it writes what will be written. */
export function MarkPanel({ counts, options, undoable, asked, status }: MarkPanelProps) {
  const text = useText();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const legend = useId();
  const { overdue, dueSoon } = counts;
  return (
    <div>
      <div className={styles.buttons}>
        <CommandButton command="markOverdue" appearance="primary" />
        <CommandButton command="clearMarks" />
        <FoldButton
          className={styles.about}
          appearance="subtle"
          open={open}
          controls={legend}
          onToggle={() => setOpen(!open)}
        >
          {text('mark.details')}
        </FoldButton>
      </div>
      <p className={styles.preview}>
        {overdue + dueSoon > 0 ? text('mark.preview', { overdue, dueSoon }) : text('mark.previewNone')}
        {status !== 'unknown' && <> {text(statusKeys[status])}</>}
      </p>
      <Suspense fallback={null}>{asked.length > 0 && <MarkQuestion asked={asked} />}</Suspense>
      {open && (
        <Unfolded id={legend}>
          <MarkLegend options={options} undoable={undoable} />
        </Unfolded>
      )}
    </div>
  );
}
