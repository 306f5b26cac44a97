import { statutoryCalendar } from '../../deadline/calendar/work-calendar';
import { addWorkdays } from '../../deadline/calendar/workdays';
import { addDays, weekday } from '../../deadline/resolve/days';
import type { IsoDate } from '../../deadline/types';
import type { LightOptions } from '../types';

type WarningWindow = Pick<LightOptions, 'warningDays' | 'warningUnit' | 'calendar'>;

/** The first day of the warning window before a due date: so many days, or working days, ahead. */
export function warningStart(due: IsoDate, options: WarningWindow): IsoDate {
  const { warningDays, warningUnit, calendar = statutoryCalendar } = options;
  if (warningUnit === 'day') return addDays(due, -warningDays);
  return addWorkdays(due, -warningDays, calendar) ?? weekdaysBefore(due, warningDays);
}

/** Whether each day of the window is known to be worked or not; beyond the announced holidays it is not. */
export function knowsWindow(due: IsoDate, options: WarningWindow): boolean {
  const { warningDays, warningUnit, calendar = statutoryCalendar } = options;
  return warningUnit === 'day' || addWorkdays(due, -warningDays, calendar) !== null;
}

/** Beyond the announced holidays only weekends are known to be off; `stateFindings` says so. */
function weekdaysBefore(due: IsoDate, count: number): IsoDate {
  let start = due;
  let left = count;
  while (left > 0) {
    start = addDays(start, -1);
    if (weekday(start) < 6) left--;
  }
  return start;
}
