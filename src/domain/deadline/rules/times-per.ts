import { pattern, type Rule } from '../grammar/rule';
import type { Recurrence } from '../types';

const frequency: Readonly<Record<string, Recurrence['freq']>> = {
  年: 'year',
  半年: 'half-year',
  季度: 'quarter',
  季: 'quarter',
  月: 'month',
  周: 'week',
};

/** 1次/年, 2次/季度, 全年不少于4次: so many times in a period. */
export const timesPer: Rule = {
  name: 'times-per',
  says: '“1次/年”“全年不少于4次”只说了一段时间里做几次，没有写哪一天。',
  examples: ['1次/年', '2次/季度', '全年不少于4次'],
  starts: '0123456789一两二三四全年不至',
  needs: '次场期轮',
  pattern: pattern(
    '(?:(?:不少于|至少)?[\\d一两二三四]{1,2}次[/每](?<per>半年|年|季度?|月|周)|(?:全年|年内|年度)(?:开展|组织|召开)?(?:不少于|至少|不低于|共)?[\\d一两二三四五六]{1,2}[次场期轮])',
  ),
  read: ({ groups }) => ({ type: 'every', recurrence: { freq: frequency[groups.per ?? '年'] ?? 'year', rule: null } }),
};
