import { statutoryCalendar } from '../../deadline/calendar/work-calendar';
import { addWorkdays } from '../../deadline/calendar/workdays';
import { addDays, weekday } from '../../deadline/resolve/days';
import type { IsoDate } from '../../deadline/types';
import type { LightOptions } from '../types';

/** The first day of the warning window before a due date: so many days, or working days, ahead. */
export function warningStart(
  due: IsoDate,
  { warningDays, warningUnit }: Pick<LightOptions, 'warningDays' | 'warningUnit'>,
): IsoDate {
  if (warningUnit === 'day') return addDays(due, -warningDays);
  return addWorkdays(due, -warningDays, statutoryCalendar) ?? weekdaysBefore(due, warningDays);
}

/** Beyond the announced holidays only weekends are known to be off. */
function weekdaysBefore(due: IsoDate, count: number): IsoDate {
  let start = due;
  let left = count;
  while (left > 0) {
    start = addDays(start, -1);
    if (weekday(start) < 6) left--;
  }
  return start;
}
