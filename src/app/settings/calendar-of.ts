import { readOwnTable } from '../../domain/deadline/calendar/own-table';
import { statutoryYears } from '../../domain/deadline/calendar/statutory-years';
import { createCalendar, statutoryCalendar, type WorkCalendar } from '../../domain/deadline/calendar/work-calendar';

/** The statutory calendar with the organisation's own years, which win. `holidays` as preferences keep it. */
export function calendarOf(holidays: unknown): WorkCalendar {
  const own = holidays === null ? null : readOwnTable(holidays);
  return own && 'years' in own ? createCalendar([...statutoryYears, ...own.years]) : statutoryCalendar;
}
