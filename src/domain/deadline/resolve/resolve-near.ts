import { festivalDay, isLunar } from '../calendar/festivals';
import { holidayWindow } from '../calendar/holidays';
import type { Festival, Near } from '../grammar/meaning';
import type { AssumedPart, IsoDate } from '../types';
import { addDays, addMonths, daysInMonth, isoDay, partsOf, weekday } from './days';
import { nothingAssumed, yearAssumed, yearFor, type Memory, type Resolved } from './resolve-period';

const assumedOf: Readonly<Record<Near['unit'], readonly AssumedPart[]>> = {
  day: ['year', 'month', 'day'],
  week: ['year', 'month', 'day'],
  month: ['year', 'month'],
  quarter: ['year', 'month'],
};

/** 本月底, 下周一, 明天: counted from the day of the document. */
export function resolveNear(near: Near, documentDay: IsoDate | null, memory: Memory): Resolved {
  if (documentDay === null) return { failure: 'no-document-date' };
  const due = nearDay(near, documentDay);
  if (due === null) return { failure: 'no-such-day' };
  const { year, month } = partsOf(due);
  memory.year = year;
  memory.month = month;
  memory.yearAssumed = true;
  return { start: firstDay(near.unit, due), due, assumed: assumedOf[near.unit], alternative: null };
}

/** The first day of the month or quarter whose last day is `due`. */
function firstDay(unit: Near['unit'], due: IsoDate): IsoDate {
  if (unit === 'month') return `${due.slice(0, 8)}01`;
  return unit === 'quarter' ? `${addMonths(due, -2).slice(0, 8)}01` : due;
}

function nearDay({ unit, plus, day }: Near, from: IsoDate): IsoDate | null {
  if (unit === 'day') return addDays(from, plus);
  if (unit === 'week') return addDays(from, plus * 7 + (day === 'end' ? 7 : day) - weekday(from));
  const { year, month } = partsOf(unit === 'month' ? addMonths(from, plus) : addMonths(from, 3 * plus));
  const inMonth = unit === 'quarter' ? 3 * Math.ceil(month / 3) : month;
  return isoDay(year, inMonth, day === 'end' ? daysInMonth(year, inMonth) : day);
}

/**
 * 春节前: the day before the festival. Without a year: the document's year, or the next when the document is later
 * than the festival; a New Year's Day is always the coming one.
 */
export function resolveFestival(festival: Festival, documentDay: IsoDate | null, memory: Memory): Resolved {
  const { year, assumed } = yearFor(festival.year, memory);
  if (year === null) return { failure: 'no-year' };
  const named = festivalDay(festival.name, year);
  if (named === null) return { failure: 'festival-unknown' };
  const past =
    festival.year === null &&
    (named.endsWith('-01-01') || (documentDay !== null && isLunar(festival.name) && named <= documentDay));
  const day = past ? festivalDay(festival.name, year + 1) : named;
  if (day === null) return { failure: 'festival-unknown' };
  const due = addDays(day, -1);
  memory.year = Number(due.slice(0, 4));
  memory.month = Number(due.slice(5, 7));
  memory.yearAssumed = assumed;
  return { start: due, due, assumed: assumed ? yearAssumed : nothingAssumed, alternative: null };
}

/** 国庆假期期间: from the first to the last day off, by that year's notice. */
export function resolveHoliday(holiday: Festival, memory: Memory): Resolved {
  const { year, assumed } = yearFor(holiday.year, memory);
  if (year === null) return { failure: 'no-year' };
  const days = holidayWindow(holiday.name, year);
  if (days === null) return { failure: 'calendar-unknown' };
  return { start: days.first, due: days.last, assumed: assumed ? yearAssumed : nothingAssumed, alternative: null };
}
