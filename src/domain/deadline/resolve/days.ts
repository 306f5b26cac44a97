/** Plain calendar arithmetic on `YYYY-MM-DD`, free of clocks and time zones. */
import type { IsoDate } from '../types';

const DAY = 86_400_000;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (lengths[month - 1] ?? 0) + (leap ? 1 : 0);
}

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The day as text, or null when the calendar has no such day. @example isoDay(2023, 2, 29) // null */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** A rule day `MM-DD`. */
export const monthDayText = (month: number, day: number): string => `${pad(month)}-${pad(day)}`;

export const twoDigits = pad;

/** Year, month and day of an ISO day. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

const toNumber = (date: IsoDate): number => {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY;
};

/** The day that lies `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((toNumber(date) + days) * DAY).toISOString().slice(0, 10);
}

/** The same day `months` later, or that month's last day when it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const inYear = Math.floor(index / 12);
  const inMonth = index - inYear * 12 + 1;
  return `${inYear}-${pad(inMonth)}-${pad(Math.min(day, daysInMonth(inYear, inMonth)))}`;
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function weekday(date: IsoDate): number {
  return ((((toNumber(date) + 3) % 7) + 7) % 7) + 1;
}
