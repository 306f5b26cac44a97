import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  threshold: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

export interface RatioBarProps {
  /** Shares between 0 and `full`. */
  readonly share: number;
  readonly threshold: number;
  /** The share at the right end. */
  readonly full: number;
  readonly color: string;
}

/** A share against its threshold, as a picture of numbers that stand beside it in words. */
export function RatioBar({ share, threshold, full, color }: RatioBarProps) {
  const styles = useStyles();
  const percent = (value: number): string => `${Math.min(100, (value / full) * 100)}%`;
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.bar} style={{ width: percent(share), backgroundColor: color }} />
      <div className={styles.threshold} style={{ left: percent(threshold) }} />
    </div>
  );
}
