import { addDays, weekday } from '../resolve/days';
import type { IsoDate } from '../types';
import { statutoryYears, type CalendarYear } from './statutory-years';

/** Which days are worked, as far as anybody has announced it. */
export interface WorkCalendar {
  /** The known days, first and last included. Beyond them nothing is answered. */
  readonly known: { readonly first: IsoDate; readonly last: IsoDate };
  /** true: worked, also a weekend day worked instead (调休); false: off; null: not announced yet. */
  isWorkday(day: IsoDate): boolean | null;
  /** Name of the statutory holiday that a day off belongs to, null for weekends and working days. */
  holidayOn(day: IsoDate): string | null;
}

/**
 * A calendar from yearly tables. Years must follow each other without a gap; a later table of a year replaces an
 * earlier one, so an organisation's own table goes last.
 * @example createCalendar([...statutoryYears, ...ownYears]).isWorkday('2027-02-08') // null until 2027 is supplied
 */
export function createCalendar(years: readonly CalendarYear[] = statutoryYears): WorkCalendar {
  const byYear = new Map(years.map((one) => [one.year, one]));
  const off = new Map<IsoDate, string>();
  const work = new Set<IsoDate>();
  for (const { year, off: holidays, work: days } of byYear.values()) {
    for (const day of days) work.add(`${year}-${day}`);
    for (const [name, first, last] of holidays) {
      for (let day = `${year}-${first}`; day <= `${year}-${last}`; day = addDays(day, 1)) off.set(day, name);
    }
  }
  const known = knownDays([...byYear.keys()]);
  return {
    known,
    isWorkday: (day) => {
      if (day < known.first || day > known.last) return null;
      if (work.has(day)) return true;
      return off.has(day) ? false : weekday(day) <= 5;
    },
    holidayOn: (day) => off.get(day) ?? null,
  };
}

/** The unbroken run of years that ends with the latest. */
function knownDays(years: readonly number[]): WorkCalendar['known'] {
  const sorted = [...years].sort((a, b) => b - a);
  let first = sorted[0] ?? 0;
  const last = first;
  for (const year of sorted.slice(1)) {
    if (year !== first - 1) break;
    first = year;
  }
  return { first: `${first}-01-01`, last: `${last}-12-31` };
}

/** The State Council's calendar. */
export const statutoryCalendar: WorkCalendar = createCalendar();
