import type { Period, Piece } from '../grammar/meaning';
import { daysInMonth, monthDayText } from '../resolve/days';

const sentenceEnd = /[；。\n]/;

/** 每年6月、12月底前: dates after 每年 in its sentence are days of the rule, not dates of one year. */
export function everyDays(pieces: readonly Piece[], text: string): Piece[] {
  const refined: Piece[] = [];
  for (const piece of pieces) {
    const before = refined[refined.length - 1];
    const merged = before && mergeDay(before, piece, text);
    if (merged) refined[refined.length - 1] = merged;
    else refined.push(piece);
  }
  return refined;
}

function mergeDay(every: Piece, date: Piece, text: string): Piece | null {
  if (every.meaning.type !== 'every' || every.meaning.recurrence.freq !== 'year') return null;
  if (date.meaning.type !== 'date' || sentenceEnd.test(text.slice(every.to, date.from))) return null;
  const day = ruleDay(date.meaning.period);
  if (!day) return null;
  const known = every.meaning.recurrence.rule;
  const recurrence = { freq: 'year', rule: known ? `${known},${day}` : day } as const;
  return { ...every, to: date.to, meaning: { type: 'every', recurrence } };
}

/** The last day of a period as `MM-DD`; null when it names a year of its own. */
function ruleDay(period: Period): string | null {
  if (period.year?.kind === 'said' || period.last.month === null) return null;
  const { month, day } = period.last;
  // 2023 is no leap year: 2月底 comes back as 02-28.
  return monthDayText(month, day === 'end' ? daysInMonth(2023, month) : day);
}
