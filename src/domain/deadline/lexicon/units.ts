import type { Offset } from '../types';

/** Units of a length of time as written, and what they are. 半年 and 季度 count in months. */
const units: Readonly<Record<string, readonly [unit: Offset['unit'], times: number]>> = {
  工作日: ['workday', 1],
  自然日: ['day', 1],
  日历天: ['day', 1],
  日历日: ['day', 1],
  个自然月: ['month', 1],
  工作小时: ['hour', 1],
  小时: ['hour', 1],
  个季度: ['month', 3],
  星期: ['week', 1],
  周: ['week', 1],
  个月: ['month', 1],
  个年度: ['year', 1],
  周年: ['year', 1],
  年: ['year', 1],
  日: ['day', 1],
  天: ['day', 1],
};

/** A unit of a length of time, longest first, as a pattern piece. */
export const UNIT = `个?(?<unit>${Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** The unit that a word names and how many of it one is. */
export function unitOf(word: string | undefined): { unit: Offset['unit']; times: number } | null {
  const [unit, times] = (word !== undefined && units[word]) || [];
  return unit && times ? { unit, times } : null;
}
