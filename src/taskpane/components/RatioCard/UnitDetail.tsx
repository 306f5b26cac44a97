import { countedPeople, type CountedPart } from '../../../domain/compliance/counted-people';
import { ownEntry } from '../../../domain/own-entry';
import { useMeasureWord } from '../../i18n/useMeasureWord';
import { useRatioText } from '../../i18n/useRatioText';
import { TextLink } from '../TextLink/TextLink';
import { useRatioCardStyles } from './RatioCard.styles';
import { ReasonField } from './ReasonField';
import type { UnitProps } from './unit-props';
import { WhatIf } from './WhatIf';

/** Why a unit has its result: the sum in words, who was counted, the cells, what would change it. */
export function UnitDetail({ unit, report, table, basis, reason, onReason, onGoTo }: UnitProps) {
  const text = useRatioText();
  const styles = useRatioCardStyles();
  const { rule } = report;
  const word = useMeasureWord(rule);
  const row = table.units[report.units.indexOf(unit)];
  const list = (parts: readonly CountedPart[]): string =>
    parts
      .map(
        ({ name, value }) => `${name}${value === null ? text('blank') : word === '' ? ` ${value}` : `${value}${word}`}`,
      )
      .join('、');
  const people = [rule.numerator, rule.denominator].flatMap((name) => {
    const counted = row && countedPeople(table, row, name, ownEntry(basis, name) ?? []);
    return counted ? [{ name, ...counted }] : [];
  });
  const { numerator, denominator } = unit.cells ?? { numerator: null, denominator: null };
  const cells = [numerator, denominator].flatMap((cell) => (cell ? cell.split('+') : []));
  return (
    <div className={styles.detail}>
      <p lang="zh-CN">{unit.why}</p>
      {people.map(({ name, counted, left }) => (
        <p key={name} lang="zh-CN">
          {text('detail.counted', { parts: list(counted) })}
          {left.length > 0 && `；${text('detail.left', { parts: list(left) })}`}
        </p>
      ))}
      {cells.length > 0 && (
        <p>
          {text('detail.cells')}{' '}
          {cells.map((cell) => (
            <span key={cell}>
              <TextLink aria-label={text('goTo', { cell })} onClick={() => onGoTo(cell, row?.sheet)}>
                {cell}
              </TextLink>{' '}
            </span>
          ))}
        </p>
      )}
      {unit.denominator !== null && <WhatIf unit={unit} rule={rule} />}
      {unit.result === 'notMet' && rule.tone === 'principle' && (
        <ReasonField key={reason} reason={reason} onReason={onReason} />
      )}
    </div>
  );
}
