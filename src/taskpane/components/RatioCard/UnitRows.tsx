import { mergeClasses } from '@fluentui/react-components';
import type { RatioRule, UnitRatio } from '../../../domain/compliance/types';
import { useText } from '../../i18n/TextProvider';
import { TextLink } from '../TextLink/TextLink';
import { shareOf, shareText } from '../../state/ratios';
import { RatioBar } from './RatioBar';
import { useRatioCardStyles } from './RatioCard.styles';
import { resultLooks } from './result-look';

export interface UnitRowsProps {
  readonly unit: UnitRatio;
  readonly rule: RatioRule;
  /** The share at the right end of all bars. */
  readonly full: number;
  readonly onGoTo: (cell: string) => void;
}

/** A unit in two rows of the table: its counts, and its share as a bar with the result in words. */
export function UnitRows({ unit, rule, full, onGoTo }: UnitRowsProps) {
  const text = useText();
  const styles = useRatioCardStyles();
  const { icon: Icon, color } = resultLooks[unit.result];
  const blank = text('ratio.blank');
  const cell = unit.cells?.unit;
  return (
    <>
      <tr>
        <th scope="row" className={styles.unit} lang="zh-CN">
          {cell ? (
            <TextLink title={text('task.goTo', { cell })} onClick={() => onGoTo(cell)}>
              {unit.unit}
            </TextLink>
          ) : (
            unit.unit
          )}
        </th>
        <td className={styles.number}>{unit.numerator ?? blank}</td>
        <td className={styles.number}>{unit.required ?? '—'}</td>
        <td className={mergeClasses(styles.number, (unit.gap ?? 0) > 0 && styles.gap)}>{unit.gap ?? '—'}</td>
      </tr>
      <tr>
        <td colSpan={4} title={unit.why}>
          <div className={styles.result}>
            <span className={styles.bar}>
              <RatioBar
                share={shareOf(unit) ?? 0}
                threshold={rule.threshold.num / rule.threshold.den}
                full={full}
                color={color}
              />
            </span>
            <span className={styles.share}>{shareText(unit, rule)}</span>
            <span className={styles.word} style={{ color }}>
              <Icon aria-hidden />
              {text(`ratio.result.${unit.result}`)}
            </span>
          </div>
        </td>
      </tr>
    </>
  );
}
