import type { IsoDate } from '../types';
import { statutoryYears, type CalendarYear } from './statutory-years';

/** Holidays whose days off a phrase may name (国庆假期期间). */
export const holidayNames: readonly string[] = [
  '元旦',
  '春节',
  '清明',
  '劳动节',
  '五一',
  '端午',
  '中秋',
  '国庆',
  '十一',
];

const officialName: Readonly<Record<string, string>> = { 五一: '劳动节', 十一: '国庆' };

/**
 * First and last day off of a holiday, null when that year's notice is not known.
 * @example holidayWindow('国庆', 2024) // { first: '2024-10-01', last: '2024-10-07' }
 */
export function holidayWindow(
  name: string,
  year: number,
  years: readonly CalendarYear[] = statutoryYears,
): { first: IsoDate; last: IsoDate } | null {
  const runs = years
    .find((one) => one.year === year)
    ?.off.filter(([holiday]) => holiday === (officialName[name] ?? name));
  const first = runs?.[0]?.[1];
  const last = runs?.at(-1)?.[2];
  return first && last ? { first: `${year}-${first}`, last: `${year}-${last}` } : null;
}
