import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanRatio } from '../../../domain/compliance/plan-ratios';
import { useDepartmentTexts } from '../../i18n/areas/departments';

const useStyles = makeStyles({
  rate: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  out: { color: tokens.colorNeutralForeground3 },
});

/** 按期完成率 with its two counts, and how many tasks it leaves out for what reason. */
export function InTimeRate({ ratio, className }: { readonly ratio: PlanRatio; readonly className?: string }) {
  const text = useDepartmentTexts();
  const styles = useStyles();
  const { numerator, denominator, text: percent, leftOut } = ratio;
  const reasons = leftOut.map(({ reason, count }) => text('reason', { name: text(`out.${reason}`), count }));
  return (
    <div className={className}>
      <p className={styles.rate}>
        {percent === null ? text('rateNone') : text('rate', { percent, numerator, denominator })}
        {reasons.length > 0 && (
          <span className={styles.out}>
            {' · '}
            {text('leftOut', { reasons: reasons.join('、') })}
          </span>
        )}
      </p>
    </div>
  );
}
