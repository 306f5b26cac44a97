import { addDays, daysInMonth, isoDay, partsOf, weekday } from '../../deadline/resolve/days';
import type { IsoDate, Recurrence } from '../../deadline/types';

/** The dates of a recurring limit around a day. */
export interface Occurrences {
  /** The last date before the day. */
  readonly previous: IsoDate;
  /** The first date on or after the day. */
  readonly next: IsoDate;
}

const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/**
 * Dates of a recurrence next to a day; null when it names no day.
 *
 * @example occurrencesAround({ freq: 'quarter', rule: 'end' }, '2024-05-02') // previous 2024-03-31, next 2024-06-30
 */
export function occurrencesAround(recurrence: Recurrence, day: IsoDate): Occurrences | null {
  const dates = datesNear(recurrence, day).sort();
  const next = dates.find((date) => date >= day);
  const previous = dates.findLast((date) => date < day);
  return next !== undefined && previous !== undefined ? { previous, next } : null;
}

/** Dates from the year before to the year after. */
function datesNear({ freq, rule }: Recurrence, day: IsoDate): IsoDate[] {
  if (rule === null) return [];
  if (freq === 'week') return weekDates(rule, day);
  const { year } = partsOf(day);
  const years = [year - 1, year, year + 1];
  const months =
    freq === 'year' ? [12] : freq === 'half-year' ? [6, 12] : freq === 'quarter' ? [3, 6, 9, 12] : allMonths;
  return years.flatMap((each) =>
    rule.split(',').flatMap((part) => months.flatMap((month) => dateIn(freq, part, each, month) ?? [])),
  );
}

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

/** The date a rule names in the period that ends with `month` of `year`. */
function dateIn(freq: Recurrence['freq'], rule: string, year: number, month: number): IsoDate | null {
  const yearly = /^(\d{2})-(\d{2})$/.exec(rule);
  if (yearly) return lastGoodDay(year, Number(yearly[1]), Number(yearly[2]));
  const inPeriod = /^M(\d)-(\d{1,2}|end)$/.exec(rule);
  const length = freq === 'quarter' ? 3 : freq === 'half-year' ? 6 : 1;
  if (inPeriod) return dayOf(year, month - length + Number(inPeriod[1]), inPeriod[2] ?? 'end');
  const after = /^next-(\d{1,2}|end)$/.exec(rule);
  if (after) return dayOf(year, month + 1, after[1] ?? 'end');
  return dayOf(year, month, rule);
}

function dayOf(year: number, month: number, day: string): IsoDate | null {
  const over = month > 12 ? 1 : 0;
  const inYear = month - 12 * over;
  if (day === 'end') return lastGoodDay(year + over, inYear, 31);
  return /^\d{1,2}$/.test(day) ? lastGoodDay(year + over, inYear, Number(day)) : null;
}

/** The 31st of a shorter month is its last day. */
function lastGoodDay(year: number, month: number, day: number): IsoDate | null {
  return month >= 1 && month <= 12 ? isoDay(year, month, Math.min(day, daysInMonth(year, month))) : null;
}

function weekDates(rule: string, day: IsoDate): IsoDate[] {
  return rule.split(',').flatMap((code) => {
    const wanted = weekdays.indexOf(code);
    if (wanted < 0) return [];
    const next = addDays(day, (wanted - (weekday(day) % 7) + 7) % 7);
    return [addDays(next, -7), next];
  });
}
