/**
 * Calendar arithmetic on `YYYY-MM-DD`; the only file of the domain that knows date- A `Date` lives inside one function
 * at most and is read by the same local fields it was made from, so no time zone can move a day.
 */
import { addDays as plusDays } from 'date-fns/addDays';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import { lightFormat } from 'date-fns/lightFormat';
import type { IsoDate } from '../types';

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

export const twoDigits = pad;

/** A rule day `MM-DD`. */
export const monthDayText = (month: number, day: number): string => `${pad(month)}-${pad(day)}`;

/** Year, month and day of an ISO day. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

const toDate = (date: IsoDate): Date => {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day);
};

const toIso = (date: Date): IsoDate => lightFormat(date, 'yyyy-MM-dd');

/** Every month but February is as long each year. */
const lengths = [31, null, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const length = lengths[month - 1];
  return length === undefined ? 0 : (length ?? getDaysInMonth(new Date(year, month - 1, 1)));
}

/** The day as text, or null when the calendar has no such day. @example isoDay(2023, 2, 29) // null */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${monthDayText(month, day)}`;
}

/** The day that lies `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return toIso(plusDays(toDate(date), days));
}

/** The same day `months` later, or that month's last day when it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return toIso(plusMonths(toDate(date), months));
}

/** Whole days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function weekday(date: IsoDate): number {
  return getISODay(toDate(date));
}
