/**
 * Calendar arithmetic on `YYYY-MM-DD`; the only file of the domain that knows date- A `Date` lives inside one function
 * at most and is read by the same local fields it was made from, so no time zone can move a day.
 */
import { addDays as plusDays } from 'date-fns/addDays';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { isLeapYear } from 'date-fns/isLeapYear';
import { lightFormat } from 'date-fns/lightFormat';
import type { IsoDate } from '../types';

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

export const twoDigits = pad;

/** A rule day `MM-DD`. */
export const monthDayText = (month: number, day: number): string => `${pad(month)}-${pad(day)}`;

/** Year, month and day of an ISO day. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: numberAt(date, 0, 4), month: numberAt(date, 5, 7), day: numberAt(date, 8, 10) };
}

/** The year of `YYYY` or `YYYY-MM-DD`, NaN when it begins otherwise. */
export const yearIn = (date: string): number => numberAt(date, 0, 4);

/** The number that digits write, without cutting the text; NaN when one is missing. */
function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}

const toDate = (date: IsoDate): Date => {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day);
};

const toIso = (date: Date): IsoDate => lightFormat(date, 'yyyy-MM-dd');

/** Every month but February is as long each year. */
const lengths = [31, null, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** `-MM-DD` by month and day, made once. */
const dayTexts = Array.from({ length: 13 }, (_, month) =>
  Array.from({ length: 32 }, (_none, day) => `-${monthDayText(month, day)}`),
);

/** Days in a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const length = lengths[month - 1];
  return length === undefined ? 0 : (length ?? (isLeapYear(new Date(year, 0, 1)) ? 29 : 28));
}

/** The day as text, or null when the calendar has no such day. @example isoDay(2023, 2, 29) // null */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}${dayTexts[month]?.[day] ?? ''}`;
}

/** The day that lies `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = partsOf(date);
  // Most often the day lies in the same month.
  return isoDay(year, month, day + days) ?? toIso(plusDays(toDate(date), days));
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
