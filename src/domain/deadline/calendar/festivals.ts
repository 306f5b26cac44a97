/** Days of festivals. Solar ones are fixed; lunar ones come from a checked table with a horizon. */
import { addDays } from '../resolve/days';
import type { IsoDate } from '../types';

/** Month and day of festivals that never move. */
const solar: Readonly<Record<string, string>> = {
  元旦: '01-01',
  新年: '01-01',
  三八: '03-08',
  妇女节: '03-08',
  植树节: '03-12',
  五一: '05-01',
  劳动节: '05-01',
  五四: '05-04',
  青年节: '05-04',
  六一: '06-01',
  儿童节: '06-01',
  七一: '07-01',
  建党节: '07-01',
  八一: '08-01',
  建军节: '08-01',
  教师节: '09-10',
  十一: '10-01',
  国庆: '10-01',
  国家宪法日: '12-04',
};

/** Which column of the lunar table a festival stands in. */
const lunar: Readonly<Record<string, number>> = { 春节: 0, 元宵: 0, 端午: 1, 中秋: 2, 重阳: 3 };

/**
 * 春节 by year, and how many days later 端午 is, 中秋 after that and 重阳 after that; 元宵 is the fifteenth day from 春节. The years 2004 to 2026 agree with the State Council's holiday notices;
 * beyond the last year the answer is "unknown".
 */
const firstYear = 2000;
const lunarDays: readonly string[] = [
  '02-05 122 98 24', // 2000
  '01-24 152 98 24', // 2001
  '02-12 123 98 23', // 2002
  '02-01 123 99 23', // 2003
  '01-22 152 98 24', // 2004
  '02-09 122 99 23', // 2005
  '01-29 122 128 24', // 2006
  '02-18 121 98 24', // 2007
  '02-07 122 98 23', // 2008
  '01-26 122 128 23', // 2009
  '02-14 122 98 24', // 2010
  '02-03 123 98 23', // 2011
  '01-23 152 99 23', // 2012
  '02-10 122 99 24', // 2013
  '01-31 122 98 24', // 2014
  '02-19 121 99 24', // 2015
  '02-08 122 98 24', // 2016
  '01-28 122 127 24', // 2017
  '02-16 122 98 23', // 2018
  '02-05 122 98 24', // 2019
  '01-25 152 98 24', // 2020
  '02-12 122 99 23', // 2021
  '02-01 122 99 24', // 2022
  '01-22 151 99 24', // 2023
  '02-10 121 99 24', // 2024
  '01-29 122 128 23', // 2025
  '02-17 122 98 23', // 2026
  '02-06 123 98 23', // 2027
  '01-26 123 128 23', // 2028
  '02-13 123 98 24', // 2029
  '02-03 122 99 23', // 2030
  '01-23 152 99 23', // 2031
  '02-11 122 99 23', // 2032
  '01-31 121 99 23', // 2033
  '02-19 121 99 23', // 2034
  '02-08 122 98 23', // 2035
  '01-28 123 127 23', // 2036
  '02-15 123 98 23', // 2037
  '02-04 123 98 24', // 2038
  '01-24 123 128 24', // 2039
  '02-12 123 98 24', // 2040
];

/** All festivals that a phrase may name. */
export const festivalNames: readonly string[] = [...Object.keys(solar), ...Object.keys(lunar), '清明', '除夕'];

/** 清明 follows the sun; of the years in the table it is 4 April in these, else 5 April. */
const isEarly = (year: number): boolean => year % 4 === 0 || (year > 2008 && year % 4 === 1);

/**
 * The day of a festival, null when the table does not reach that year.
 * @example festivalDay('春节', 2025) // '2025-01-29'
 */
export function festivalDay(name: string, year: number): IsoDate | null {
  const fixed = solar[name];
  if (fixed) return `${year}-${fixed}`;
  const days = lunarDays[year - firstYear]?.split(' ');
  if (!days || !isLunar(name)) return null;
  if (name === '清明') return `${year}-04-0${isEarly(year) ? 4 : 5}`;
  const [first = '', ...gaps] = days;
  const later = gaps.slice(0, lunar[name] ?? 0).reduce((sum, gap) => sum + Number(gap), name === '元宵' ? 14 : 0);
  return addDays(`${year}-${first}`, later);
}

/** Whether a festival moves by the lunar calendar, so that a year is needed from the table. */
export const isLunar = (name: string): boolean => name in lunar || name === '清明' || name === '除夕';
