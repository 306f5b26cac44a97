import type { Offset } from '../types';

/** Units of a length of time as written, and what they are. 半年 and 季度 count in months. */
const units: Readonly<Record<string, { unit: Offset['unit']; times: number }>> = {
  个工作日: { unit: 'workday', times: 1 },
  工作日: { unit: 'workday', times: 1 },
  个自然日: { unit: 'day', times: 1 },
  自然日: { unit: 'day', times: 1 },
  个日历天: { unit: 'day', times: 1 },
  个日历日: { unit: 'day', times: 1 },
  个自然月: { unit: 'month', times: 1 },
  日历日: { unit: 'day', times: 1 },
  日历天: { unit: 'day', times: 1 },
  个工作小时: { unit: 'hour', times: 1 },
  个小时: { unit: 'hour', times: 1 },
  小时: { unit: 'hour', times: 1 },
  个季度: { unit: 'month', times: 3 },
  个星期: { unit: 'week', times: 1 },
  星期: { unit: 'week', times: 1 },
  个周: { unit: 'week', times: 1 },
  周: { unit: 'week', times: 1 },
  个月: { unit: 'month', times: 1 },
  个年度: { unit: 'year', times: 1 },
  周年: { unit: 'year', times: 1 },
  年: { unit: 'year', times: 1 },
  日: { unit: 'day', times: 1 },
  天: { unit: 'day', times: 1 },
};

/** A unit of a length of time, longest first, as a pattern piece. */
export const UNIT = `(?<unit>${Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** The unit that a word names and how many of it one is. */
export function unitOf(word: string | undefined): { unit: Offset['unit']; times: number } | null {
  return (word !== undefined && units[word]) || null;
}
