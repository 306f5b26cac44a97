import type { IsoDate } from '../domain/deadline/types';

const MS_PER_DAY = 86_400_000;

/** The day `days` after `date` (before, when negative): (2019-09-30, 1) → 2019-10-01. Counted in UTC, so no zone can shift it. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether a text is a day that exists: 2019-02-28 is, 2019-02-30 and 2019-2-28 are not. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
