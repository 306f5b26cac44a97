import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { whatIf, whatIfDenominator } from '../../../domain/compliance/needed';
import type { RatioRule, UnitRatio } from '../../../domain/compliance/types';
import { useMeasureWord } from '../../i18n/useMeasureWord';
import { useRatioText } from '../../i18n/useRatioText';
import { useFieldStyles } from './field.styles';
import { useRatioCardStyles } from './RatioCard.styles';

/** More people than this work in no unit. */
const most = 1_000_000;

/** What another number below the line would ask for: “若执法人员总数为 150 人，需 8 人；再配 1 人即达标”. */
export function WhatIf({ unit, rule }: { unit: UnitRatio; rule: RatioRule }) {
  const text = useRatioText();
  const styles = useRatioCardStyles();
  const fields = useFieldStyles();
  const id = useId();
  const [typed, setTyped] = useState(String(unit.denominator ?? ''));
  const number = Number(typed);
  const usable = typed !== '' && Number.isInteger(number) && number > 0 && number <= most;
  const word = rule.measureWord ?? '';
  const behind = useMeasureWord(rule);
  const needs = usable ? whatIfDenominator(number, rule, rule.denominator, word) : '';
  const { numerator } = unit;
  const then =
    usable && numerator !== null ? `，${whatIf({ numerator, denominator: number, measureWord: word }, rule)}` : '';
  return (
    <>
      <div className={styles.whatIf}>
        <label htmlFor={id} lang="zh-CN">
          {text('detail.whatIf', { name: rule.denominator })}
        </label>
        <input
          id={id}
          type="number"
          min={1}
          max={most}
          className={mergeClasses(fields.input, styles.whatIfField)}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {behind}
      </div>
      <p role="status" lang="zh-CN">
        {usable && `${needs}${then}。`}
      </p>
    </>
  );
}
