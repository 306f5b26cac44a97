import { thresholdText } from '../../../domain/compliance/percent';
import type { RatioReport } from '../../../domain/compliance/types';
import { daysBetween } from '../../../domain/deadline/resolve/days';
import { useMeasureWord } from '../../i18n/useMeasureWord';
import { useRatioText, type RatioTranslate } from '../../i18n/useRatioText';
import { asksForMore, gapSum } from '../../state/ratios';
import { useRatioCardStyles } from './RatioCard.styles';

function dueText(text: RatioTranslate, due: string | null, asOf: string): string {
  if (due === null) return text('due.none');
  const days = daysBetween(asOf, due);
  if (days === 0) return text('due.today', { due });
  return days > 0 ? text('due.open', { due, days }) : text('due.passed', { due, days: -days });
}

/** A rule in a line or two: the threshold, how many units meet it, what is missing, when it was due. */
export function RatioSummary({ report, asOf }: { report: RatioReport; asOf: string }) {
  const text = useRatioText();
  const styles = useRatioCardStyles();
  const { rule, judgedCount, metCount } = report;
  const percent = thresholdText(rule.threshold);
  const gap = gapSum(report);
  const word = useMeasureWord(rule);
  return (
    <p className={styles.summary}>
      <span>
        {rule.tone === 'principle' && `${text('principle')} `}
        {text(`threshold.${rule.comparison}`, { percent })}
      </span>
      <span>{judgedCount === 0 ? text('summary.none') : text('summary', { judged: judgedCount, met: metCount })}</span>
      {gap > 0 && (
        <strong>{text(asksForMore(rule) ? 'summary.gap' : 'summary.excess', { gap: `${gap}${word}` })}</strong>
      )}
      <span>{dueText(text, rule.due, asOf)}</span>
    </p>
  );
}
