import { thresholdText } from '../../../domain/compliance/percent';
import type { RatioReport } from '../../../domain/compliance/types';
import { useText } from '../../i18n/TextProvider';
import { gapFirst, shareOf, shareText } from '../../state/ratios';
import { useRatioCardStyles } from './RatioCard.styles';
import { UnitRows } from './UnitRows';

export interface RatioCardProps {
  readonly report: RatioReport;
  readonly onGoTo: (cell: string) => void;
}

/** One rule: how many units meet it, each unit with what it has, needs and lacks, and how all was counted. */
export function RatioCard({ report, onGoTo }: RatioCardProps) {
  const text = useText();
  const styles = useRatioCardStyles();
  const { rule, units, total, metCount, judgedCount } = report;
  const percent = thresholdText(rule.threshold);
  const threshold = rule.threshold.num / rule.threshold.den;
  const full = Math.max(2 * threshold, ...units.map((unit) => shareOf(unit) ?? 0));
  return (
    <section className={styles.card}>
      <h2 className={styles.title} lang="zh-CN">
        {rule.title}
      </h2>
      <p className={styles.summary}>
        <span>{text(`ratio.threshold.${rule.comparison}`, { percent })}</span>
        {rule.tone === 'principle' && <span>{text('ratio.principle')}</span>}
        <span>{text('ratio.summary', { judged: judgedCount, met: metCount })}</span>
      </p>
      <table className={styles.table}>
        <caption className={styles.caption}>{text('ratio.table', { rule: rule.title })}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {text('ratio.unit')}
            </th>
            {(['have', 'need', 'gap'] as const).map((name) => (
              <th key={name} scope="col" className={styles.headNumber}>
                {text(`ratio.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gapFirst(units).map((unit) => (
            <UnitRows key={`${unit.unit} ${unit.cells?.unit}`} unit={unit} rule={rule} full={full} onGoTo={onGoTo} />
          ))}
        </tbody>
      </table>
      <p className={styles.small}>
        {text('ratio.totalLine', {
          numerator: total.numerator ?? 0,
          denominator: total.denominator ?? 0,
          percent: shareText(total, rule),
        })}
      </p>
      <p className={styles.small} lang="zh-CN">
        {text('ratio.basis', { basis: rule.basis })}
      </p>
      <p className={styles.small} lang="zh-CN">
        {text('ratio.source', { source: rule.source })}
      </p>
    </section>
  );
}
