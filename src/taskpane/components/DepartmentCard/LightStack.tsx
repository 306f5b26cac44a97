import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Light } from '../../../domain/task/types';

const contrast = '@media (forced-colors: active)';

const useStyles = makeStyles({
  track: { display: 'flex', gap: '1px', height: '8px' },
  part: {
    minWidth: '3px',
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
    ':first-child': { borderStartStartRadius: '4px', borderEndStartRadius: '4px' },
    ':last-child': { borderStartEndRadius: '4px', borderEndEndRadius: '4px' },
  },
  overdue: { backgroundColor: tokens.colorStatusDangerForeground1, [contrast]: { backgroundColor: 'Highlight' } },
  dueSoon: { backgroundColor: tokens.colorStatusWarningForeground1, [contrast]: { backgroundColor: 'CanvasText' } },
  other: {
    backgroundColor: tokens.colorNeutralStroke1,
    [contrast]: { backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
  done: { backgroundColor: tokens.colorStatusSuccessForeground1, [contrast]: { backgroundColor: 'GrayText' } },
});

const parts = ['overdue', 'dueSoon', 'other', 'done'] as const;

export interface LightStackProps {
  readonly counts: Readonly<Record<Light, number>>;
  readonly total: number;
  /** The count that fills the whole width, the same for all bars that stand together. */
  readonly full: number;
}

/** How many tasks there are, how many are late, near due and done, as a picture of numbers that stand beside it in words. */
export function LightStack({ counts, total, full }: LightStackProps) {
  const styles = useStyles();
  const { overdue, dueSoon, done } = counts;
  const lengths = { overdue, dueSoon, done, other: total - overdue - dueSoon - done };
  return (
    <div className={styles.track} aria-hidden>
      {parts
        .filter((part) => lengths[part] > 0)
        .map((part) => (
          <div
            key={part}
            className={mergeClasses(styles.part, styles[part])}
            style={{ width: `${(lengths[part] / full) * 100}%` }}
          />
        ))}
    </div>
  );
}
