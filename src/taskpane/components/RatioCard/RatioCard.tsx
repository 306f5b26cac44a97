import { useState } from 'react';
import type { JudgedRule } from '../../../app/ratios/judge-book';
import { useRatioText } from '../../i18n/useRatioText';
import { firstOrder, ruleResult, shareText, sortUnits, type UnitOrder } from '../../state/ratios';
import { Choice, namedOptions } from '../Choice/Choice';
import { TextLink } from '../TextLink/TextLink';
import { useRatioCardStyles } from './RatioCard.styles';
import { RatioSummary } from './RatioSummary';
import { RatioTools } from './RatioTools';
import { SortHeads } from './SortHeads';
import { UnitRows } from './UnitRows';
import { resultLooks } from './result-look';

export interface RatioCardProps {
  readonly judged: JudgedRule;
  readonly asOf: string;
  /** Parts that a count is made of, by its name; empty: its own column. */
  readonly basis: Readonly<Record<string, readonly string[]>>;
  /** Why a unit falls short, by its name. */
  readonly reasonOf: (unit: string) => string;
  readonly onReason: (unit: string, reason: string) => void;
  readonly onGoTo: (cell: string, sheet?: string) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One rule: how many units meet it, each unit with what it has, needs and lacks, and how all was counted. */
export function RatioCard(props: RatioCardProps) {
  const { judged, asOf, basis, reasonOf, onReason, onGoTo, onEdit, onRemove } = props;
  const { rule, report, table } = judged;
  const text = useRatioText();
  const styles = useRatioCardStyles();
  const [order, setOrder] = useState<UnitOrder>(firstOrder);
  const [level, setLevel] = useState('');
  const { icon: Icon, color } = resultLooks[ruleResult(report)];
  const levels = [...new Set(report.units.flatMap((unit) => unit.level ?? []))];
  const shown = level === '' ? report.units : report.units.filter((unit) => unit.level === level);
  return (
    <section className={styles.card} aria-label={rule.title}>
      <h2 className={styles.title} lang="zh-CN">
        <Icon aria-hidden style={{ color }} />
        {rule.title}
      </h2>
      <RatioSummary report={report} asOf={asOf} />
      {levels.length > 1 && (
        <Choice
          label={text('level')}
          value={level}
          options={namedOptions(text('level.all'), levels)}
          onChoose={setLevel}
        />
      )}
      <table className={styles.table}>
        <caption className={styles.caption}>{text('table', { rule: rule.title })}</caption>
        <SortHeads rule={rule} order={order} onOrder={setOrder} />
        <tbody>
          {sortUnits(shown, order).map((unit) => (
            <UnitRows
              key={`${unit.unit} ${unit.cells?.unit} ${report.units.indexOf(unit)}`}
              unit={unit}
              report={report}
              table={table}
              basis={basis}
              reason={reasonOf(unit.unit)}
              onReason={(reason) => onReason(unit.unit, reason)}
              onGoTo={onGoTo}
            />
          ))}
        </tbody>
      </table>
      <RatioNotes judged={judged} onGoTo={onGoTo} />
      <RatioTools judged={judged} asOf={asOf} reasonOf={reasonOf} onEdit={onEdit} onRemove={onRemove} />
    </section>
  );
}

/** Below the table: the total, which informs only, the 口径, and where the rule comes from. */
function RatioNotes({ judged: { rule, report }, onGoTo }: Pick<RatioCardProps, 'judged' | 'onGoTo'>) {
  const text = useRatioText();
  const styles = useRatioCardStyles();
  const { total } = report;
  const { cell } = rule;
  return (
    <>
      <p className={styles.small}>
        {total.numerator === null
          ? text('totalNone')
          : text('totalLine', {
              numerator: total.numerator,
              denominator: total.denominator ?? 0,
              percent: shareText(total, rule),
            })}
      </p>
      <p className={styles.small} lang="zh-CN">
        {text('basis', { basis: rule.basis })}
      </p>
      <p className={styles.small} lang="zh-CN">
        {text('from', { source: rule.source })}
        {cell && (
          <>
            {' '}
            <TextLink onClick={() => onGoTo(cell.cell, cell.sheet)}>{text('goTo', { cell: cell.cell })}</TextLink>
          </>
        )}
      </p>
    </>
  );
}
