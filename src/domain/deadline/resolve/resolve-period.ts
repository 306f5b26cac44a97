import type { MonthDay, Period, YearRef } from '../grammar/meaning';
import type { AssumedPart, IsoDate } from '../types';
import { daysInMonth, isoDay, weekday } from './days';

/**
 * What the dates before have settled: a second date takes the year of the one before it. A class, so that all of them
 * have one shape whatever is written into them.
 */
export class Memory {
  year: number | null = null;
  month: number | null;
  /** Whether `year` was itself assumed. */
  yearAssumed = false;
  /** The last day that was settled. */
  due: IsoDate | null = null;
  /** Whether `month` is that of the document. */
  monthAssumed: boolean;

  /**
   * @param documentYear year of the document, null when unknown
   * @param documentMonth month of a monthly list, in which its 25日前 falls; null for other papers
   */
  constructor(
    readonly documentYear: number | null,
    documentMonth: number | null = null,
  ) {
    this.month = documentMonth;
    this.monthAssumed = documentMonth !== null;
  }
}

/** The days of a period. */
export interface ResolvedDays {
  readonly start: IsoDate;
  readonly due: IsoDate;
  readonly assumed: readonly AssumedPart[];
  readonly alternative: IsoDate | null;
}

/** A period with its days, or the reason why it has none. */
export type Resolved = ResolvedDays | { readonly failure: Failure };

/** Why words that look like a date name no day. */
export type Failure =
  | 'no-such-day'
  | 'no-year'
  | 'no-month'
  | 'unreadable-year'
  | 'no-document-date'
  | 'festival-unknown'
  | 'calendar-unknown';

/** What is assumed with a year that the text left open, with a month it left open too, and with a year that it said. */
export const yearAssumed: readonly AssumedPart[] = ['year'];
const monthAssumed: readonly AssumedPart[] = ['year', 'month'];
export const nothingAssumed: readonly AssumedPart[] = [];

/** Gives a period its year and its days. Remembers both for the next one. */
export function resolvePeriod(period: Period, memory: Memory): Resolved {
  const month = period.last.month ?? memory.month;
  if (month === null) return { failure: 'no-month' };
  const isOfDocument = period.last.month === null && memory.monthAssumed;
  const { year, assumed } = yearFor(period.year, memory);
  if (year === null) return { failure: 'no-year' };
  const firstMonth = period.first.month ?? month;
  // The end of a window counts from its beginning: 2023年12月1日至明年2月底.
  const said = period.lastYear ? yearFor(period.lastYear, { ...memory, documentYear: year, year }).year : null;
  const lastYear = said ?? (month < firstMonth ? year + 1 : year);
  const start = isoDay(year, firstMonth, dayIn(year, firstMonth, period.first.day));
  const due = isoDay(lastYear, month, dayIn(lastYear, month, period.last.day));
  if (!start || !due || due < start) return { failure: 'no-such-day' };
  if (period.year === null && isBackwards(due, lastYear, memory)) {
    memory.year = null;
    return resolvePeriod(period, memory);
  }
  memory.due = due;
  memory.year = lastYear;
  memory.month = month;
  memory.yearAssumed = assumed;
  memory.monthAssumed = isOfDocument;
  return {
    start,
    due,
    assumed: isOfDocument ? monthAssumed : assumed ? yearAssumed : nothingAssumed,
    alternative: alternativeOf(period, year, month),
  };
}

/** 2021年12月签约，一季度末摘牌, in a paper of 2022: by the year of the date before it the next would come first. */
const isBackwards = (due: IsoDate, year: number, { due: before, year: carried, documentYear }: Memory): boolean =>
  carried !== null && before !== null && due < before && documentYear !== null && documentYear > year;

/** Number of a day in its month; one past the month's end where it has no such weekday. */
function dayIn(year: number, month: number, day: MonthDay['day']): number {
  const length = daysInMonth(year, month);
  if (day === 'end') return length;
  if (typeof day === 'number') return day;
  const firstDay = isoDay(year, month, 1);
  if (!firstDay) return 0;
  const first = ((day.weekday - weekday(firstDay) + 7) % 7) + 1;
  const last = first + 7 * Math.floor((length - first) / 7);
  return day.nth === 'last' ? last : first + 7 * (day.nth - 1);
}

/** The year that a date stands in, and whether the text left it open. */
export function yearFor(ref: YearRef | null, memory: Memory): { year: number | null; assumed: boolean } {
  if (ref?.kind === 'said') return { year: ref.year, assumed: false };
  if (ref === null && memory.year !== null) return { year: memory.year, assumed: memory.yearAssumed };
  const fromPrevious = ref?.kind === 'counted' && ref.from === 'previous' && memory.year !== null;
  const base = fromPrevious ? memory.year : memory.documentYear;
  if (base === null) return { year: null, assumed: true };
  return { year: base + (ref?.kind === 'counted' ? ref.plus : 0), assumed: fromPrevious ? memory.yearAssumed : true };
}

/** 10月前 can also mean: before October begins. */
function alternativeOf(period: Period, year: number, month: number): IsoDate | null {
  if (period.alternative === 'previous-year') return isoDay(year - 1, 12, 31);
  if (period.alternative !== 'previous-month') return null;
  return month === 1 ? isoDay(year - 1, 12, 31) : isoDay(year, month - 1, daysInMonth(year, month - 1));
}
