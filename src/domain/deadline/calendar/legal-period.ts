import { addDays } from '../resolve/days';
import type { IsoDate } from '../types';
import type { WorkCalendar } from './work-calendar';
import { nearestWorkday } from './workdays';

/**
 * civil: 民法典 第203条, a last day that is a day off moves to the next working day.
 * tax: 征管法实施细则 第109条, the same, and three or more days off in a row within the period are added to it.
 */
export type LegalRule = 'civil' | 'tax';

/**
 * The last day of a legal period.
 * @param after the day of the event; it is not counted
 * @param last the last day by counting alone
 * @returns null when the calendar does not know a day that decides
 * @example legalPeriodEnd('2024-09-20', '2024-10-05', 'civil', statutoryCalendar) // '2024-10-08'
 */
export function legalPeriodEnd(after: IsoDate, last: IsoDate, rule: LegalRule, calendar: WorkCalendar): IsoDate | null {
  if (rule === 'civil') return nearestWorkday(last, 1, calendar);
  const longBreaks = daysOfLongBreaks(after, last, calendar);
  return longBreaks === null ? null : nearestWorkday(addDays(last, longBreaks), 1, calendar);
}

/** How many days of a period belong to breaks of at least three days off with a statutory holiday in them. */
function daysOfLongBreaks(after: IsoDate, last: IsoDate, calendar: WorkCalendar): number | null {
  let total = 0;
  let run = 0;
  let statutory = false;
  const close = (): void => {
    if (run >= 3 && statutory) total += run;
    run = 0;
    statutory = false;
  };
  for (let day = addDays(after, 1); day < last; day = addDays(day, 1)) {
    const worked = calendar.isWorkday(day);
    if (worked === null) return null;
    if (worked) close();
    else {
      run++;
      statutory ||= calendar.holidayOn(day) !== null;
    }
  }
  close();
  return total;
}
