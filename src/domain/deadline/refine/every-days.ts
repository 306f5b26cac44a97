import { festivalDay, isLunar } from '../calendar/festivals';
import { clauseBefore, endsBetween } from '../lexicon/clauses';
import { isBody } from '../lexicon/bodies';
import { bareWords, isLevel } from '../lexicon/levels';
import { pieceLike, type Festival, type Near, type Period, type Piece } from '../grammar/meaning';
import { addDays, daysInMonth, monthDayText, twoDigits } from '../resolve/days';
import type { Recurrence } from '../types';

/** 每年6月、12月底前: dates after 每年 in its sentence are days of the rule, not dates of one year. */
export function everyDays(pieces: readonly Piece[], text: string): Piece[] {
  const refined: Piece[] = [];
  for (const piece of pieces) {
    const before = refined[refined.length - 1];
    if (before && movesEachYear(before, piece, text)) continue;
    if (namesPeriod(piece, text) && refined.some(({ type }) => type === 'every')) continue;
    const bare = before?.type === 'every' ? bareEnd(piece, text) : null;
    if (bare && before && before.type === 'every' && before.meaning.recurrence.freq !== bare.freq) {
      refined.push(pieceLike(piece, { type: 'every', recurrence: bare }));
      continue;
    }
    const merged =
      before?.type === 'every' && sameScope(before, piece, text)
        ? mergeInto(before, before.meaning.recurrence, piece)
        : null;
    if (merged) refined[refined.length - 1] = merged;
    else refined.push(piece);
  }
  return refined;
}

/** 每月25日前报送当月情况: which papers are meant, and no other day. */
const namesPeriod = (piece: Piece, text: string): boolean =>
  piece.type === 'near' && piece.limit === 'bare' && /[月季度]$/.test(text.slice(piece.from, piece.to));

/** 季度末 after 每月25日前: the end of every quarter, not of this one. */
function bareEnd(piece: Piece, text: string): Recurrence | null {
  if (piece.type !== 'near' || !/[季月]/.test(text.charAt(piece.from)) || piece.meaning.near.day !== 'end') return null;
  return { freq: piece.meaning.near.unit === 'quarter' ? 'quarter' : 'month', rule: 'end' };
}

/** In one sentence, and not for another level: 市局每月10日前，县局每月5日前 stay two. */
function sameScope(every: Piece, next: Piece, text: string): boolean {
  if (endsBetween(text, every.to, next.from)) return false;
  // 全年不少于4次，11月底前完成: a day of this one year.
  if (every.rule === 'times-per' && '全年'.includes(text.charAt(every.from))) return false;
  if (next.type !== 'every') return true;
  const words = bareWords(clauseBefore(text, every.to, next.from));
  return !isLevel(words) && !isBody(words);
}

/** 每年春节前, 每年5月第三个星期日, 每年五四前后: every year, on a day that moves or is left open. */
function movesEachYear(every: Piece, piece: Piece, text: string): boolean {
  if (every.type !== 'every' || every.meaning.recurrence.freq !== 'year') return false;
  if (endsBetween(text, every.to, piece.from)) return false;
  if (piece.type === 'unread') return piece.meaning.code === 'deadline.after-festival';
  if (piece.type === 'date') {
    const { last, year } = piece.meaning.period;
    return typeof last.day === 'object' && year === null;
  }
  return piece.type === 'festival' && piece.meaning.festival.year === null && isLunar(piece.meaning.festival.name);
}

function mergeInto(every: Piece, { freq, rule }: Recurrence, next: Piece): Piece | null {
  const day = ruleDay(freq, next);
  if (day === null) return null;
  const recurrence = { freq, rule: rule && day !== rule ? `${rule},${day}` : day };
  return pieceLike(every, { type: 'every', recurrence }, { to: next.to });
}

/** What a piece after 每… adds to its rule, null when it stands for itself. */
function ruleDay(freq: Recurrence['freq'], { meaning }: Piece): string | null {
  if (meaning.type === 'every') return meaning.recurrence.freq === freq ? meaning.recurrence.rule : null;
  if (meaning.type === 'date') return freq === 'year' ? dayOfYear(meaning.period) : dayOfMonth(freq, meaning.period);
  if (meaning.type === 'festival') return freq === 'year' ? eveOf(meaning.festival) : null;
  return meaning.type === 'near' && freq === 'month' ? nearDay(meaning.near) : null;
}

/** The last day of a period as `MM-DD`; null when it names a year of its own. */
function dayOfYear(period: Period): string | null {
  if (period.year?.kind === 'said' || period.last.month === null) return null;
  const { month, day } = period.last;
  if (typeof day === 'object' || (day !== 'end' && day > daysInMonth(2024, month))) return null;
  // 2023 is no leap year: 2月底 comes back as 02-28.
  return monthDayText(month, day === 'end' ? daysInMonth(2023, month) : day);
}

/** The day before a festival that never moves; a lunar one has another day each year. */
function eveOf({ name, year }: Festival): string | null {
  const day = year === null && !isLunar(name) ? festivalDay(name, 2023) : null;
  return day === null ? null : addDays(day, -1).slice(5);
}

/** 每月报送一次，5日前: a day without a month. */
function dayOfMonth(freq: Recurrence['freq'], { year, last }: Period): string | null {
  const { month, day } = last;
  return freq === 'month' && year === null && month === null && typeof day === 'number' ? twoDigits(day) : null;
}

/** 当月25日, 下月5日 after 每月. */
function nearDay({ unit, plus, day }: Near): string | null {
  if (unit !== 'month') return null;
  if (day === 'end') return plus === 0 ? 'end' : null;
  return plus === 0 ? twoDigits(day) : `next-${twoDigits(day)}`;
}
