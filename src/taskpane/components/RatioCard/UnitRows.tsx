import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useRatioText } from '../../i18n/useRatioText';
import { shareOf, shareText } from '../../state/ratios';
import { RatioBar } from './RatioBar';
import { useRatioCardStyles } from './RatioCard.styles';
import { UnitDetail } from './UnitDetail';
import type { UnitProps } from './unit-props';
import { resultLooks } from './result-look';

/** A unit in two rows of the table: its counts, and its share as a bar with the result in words; more when pressed. */
export function UnitRows(props: UnitProps) {
  const { unit, report } = props;
  const { rule } = report;
  const text = useRatioText();
  const styles = useRatioCardStyles();
  const [open, setOpen] = useState(false);
  const detail = useId();
  const { icon: Icon, color } = resultLooks[unit.result];
  const threshold = rule.threshold.num / rule.threshold.den;
  const full = Math.max(2 * threshold, ...report.units.map((each) => shareOf(each) ?? 0));
  return (
    <>
      <tr>
        <th scope="row" className={styles.unit} lang="zh-CN">
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={detail}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden>{open ? '▾ ' : '▸ '}</span>
            {unit.unit}
          </button>
        </th>
        <td className={styles.number}>{unit.numerator ?? text('blank')}</td>
        <td className={styles.number}>{unit.required ?? '—'}</td>
        <td className={mergeClasses(styles.number, (unit.gap ?? 0) > 0 && styles.gap)}>{unit.gap ?? '—'}</td>
      </tr>
      <tr>
        <td colSpan={4}>
          <div className={styles.result}>
            <span className={styles.bar}>
              <RatioBar
                share={unit.result === 'insufficient' ? 0 : (shareOf(unit) ?? 0)}
                {...{ threshold, full, color }}
              />
            </span>
            <span className={styles.share}>{shareText(unit, rule)}</span>
            <span className={styles.word} style={{ color }}>
              <Icon aria-hidden />
              {text(`result.${unit.result}`)}
            </span>
          </div>
        </td>
      </tr>
      <tr id={detail} hidden={!open}>
        {open && (
          <td colSpan={4}>
            <UnitDetail {...props} />
          </td>
        )}
      </tr>
    </>
  );
}
