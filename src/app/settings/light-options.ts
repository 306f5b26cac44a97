import type { WorkCalendar } from '../../domain/deadline/calendar/work-calendar';
import type { IsoDate } from '../../domain/deadline/types';
import type { LightOptions } from '../../domain/task/types';
import { calendarOf } from './calendar-of';
import type { Preferences } from './preferences';

/** The day for which lights are computed: the fixed one of the workbook, else today. */
export function asOfDay({ asOf }: Pick<Preferences, 'asOf'>, today: IsoDate): IsoDate {
  return asOf ?? today;
}

/**
 * By what the lights of a workbook are judged on a day: everything but the day is as its preferences say. `calendar` is given
 * where it is in hand.
 */
export function lightOptions(
  { level, warningDays, warningUnit, restDays, holidays }: Preferences,
  asOf: IsoDate,
  calendar: WorkCalendar = calendarOf(holidays),
): LightOptions {
  return { asOf, level, warningDays, warningUnit, restDays, calendar };
}
