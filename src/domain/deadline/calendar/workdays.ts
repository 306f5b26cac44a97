import { addDays } from '../resolve/days';
import type { IsoDate } from '../types';
import type { WorkCalendar } from './work-calendar';

/**
 * The working day that lies so many working days after a day (before, when negative). The day itself is not counted.
 * @returns null when the way leads out of the known years
 * @example addWorkdays('2024-09-27', 3, statutoryCalendar) // '2024-10-08': 29 Sep is worked, 1–7 Oct are off
 */
export function addWorkdays(from: IsoDate, amount: number, calendar: WorkCalendar): IsoDate | null {
  const step = amount < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(Math.ceil(amount)); left > 0;) {
    day = addDays(day, step);
    const worked = calendar.isWorkday(day);
    if (worked === null) return null;
    if (worked) left--;
  }
  return day;
}

/**
 * How many days are worked from one day to another, both included and in order.
 * @returns null when one of them is not known
 * @example countWorkdays('2024-09-27', '2024-10-08', statutoryCalendar) // 4: 27, 29 and 30 Sep, 8 Oct
 */
export function countWorkdays(first: IsoDate, last: IsoDate, calendar: WorkCalendar): number | null {
  if (first < calendar.known.first || last > calendar.known.last) return null;
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) if (calendar.isWorkday(day)) count++;
  return count;
}

/** The day itself when it is worked, else the nearest working day after (1) or before (-1) it; null when unknown. */
export function nearestWorkday(day: IsoDate, step: 1 | -1, calendar: WorkCalendar): IsoDate | null {
  for (let at = day; ; at = addDays(at, step)) {
    const worked = calendar.isWorkday(at);
    if (worked !== false) return worked ? at : null;
  }
}

/** What to do with a fixed calendar date that falls on a rest day: leave it, move it on, move it back. */
export type RestDayPolicy = 'none' | 'forward' | 'back';

/**
 * A fixed date under a policy. An unknown year moves nothing and says so.
 * @example applyRestDayPolicy('2024-06-30', 'forward', statutoryCalendar) // { due: '2024-07-01', moved: true, known: true }
 */
export function applyRestDayPolicy(
  due: IsoDate,
  policy: RestDayPolicy,
  calendar: WorkCalendar,
): { readonly due: IsoDate; readonly moved: boolean; readonly known: boolean } {
  if (policy === 'none') return { due, moved: false, known: true };
  const day = nearestWorkday(due, policy === 'forward' ? 1 : -1, calendar);
  return day === null ? { due, moved: false, known: false } : { due: day, moved: day !== due, known: true };
}
