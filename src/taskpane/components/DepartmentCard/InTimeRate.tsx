import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanRatio } from '../../../domain/compliance/plan-ratios';
import { useDepartmentTexts } from '../../i18n/areas/departments';
import { leftOutWords } from '../../i18n/areas/left-out';

const useStyles = makeStyles({
  rate: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  more: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface InTimeRateProps {
  readonly ratio: PlanRatio;
  readonly className?: string | undefined;
  /** Whose rate it is, where that does not stand above it. */
  readonly whose?: string;
  /** What else unfolds with it. */
  readonly children?: ReactNode;
}

/** 按期完成率 with its two counts; how many tasks it leaves out, and unfolded for what reason. */
export function InTimeRate({ ratio, className, whose = '', children }: InTimeRateProps) {
  const text = useDepartmentTexts();
  const styles = useStyles();
  const { numerator, denominator, text: percent, leftOut } = ratio;
  const { count, reasons } = leftOutWords(leftOut, text);
  const said = (
    <>
      {whose}
      {percent === null ? text('rateNone') : text('rate', { percent, numerator, denominator })}
      {count > 0 && (
        <span className={styles.quiet}>
          {' · '}
          {text('leftOutAll', { count })}
        </span>
      )}
    </>
  );
  if (count === 0 && !children) return <p className={mergeClasses(styles.rate, className)}>{said}</p>;
  return (
    <details className={mergeClasses(styles.rate, className)}>
      <summary className={styles.summary}>{said}</summary>
      {count > 0 && <p className={styles.more}>{text('leftOut', { reasons })}</p>}
      {children}
    </details>
  );
}
