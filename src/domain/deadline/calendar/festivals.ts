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
 * 春节, 端午, 中秋, 重阳 by year; 元宵 is the fifteenth day from 春节. The years 2004 to 2026 agree with the State Council's holiday notices;
 * beyond the last year the answer is "unknown".
 */
const firstYear = 2000;
const lunarDays: readonly string[] = [
  '02-05 06-06 09-12 10-06', // 2000
  '01-24 06-25 10-01 10-25', // 2001
  '02-12 06-15 09-21 10-14', // 2002
  '02-01 06-04 09-11 10-04', // 2003
  '01-22 06-22 09-28 10-22', // 2004
  '02-09 06-11 09-18 10-11', // 2005
  '01-29 05-31 10-06 10-30', // 2006
  '02-18 06-19 09-25 10-19', // 2007
  '02-07 06-08 09-14 10-07', // 2008
  '01-26 05-28 10-03 10-26', // 2009
  '02-14 06-16 09-22 10-16', // 2010
  '02-03 06-06 09-12 10-05', // 2011
  '01-23 06-23 09-30 10-23', // 2012
  '02-10 06-12 09-19 10-13', // 2013
  '01-31 06-02 09-08 10-02', // 2014
  '02-19 06-20 09-27 10-21', // 2015
  '02-08 06-09 09-15 10-09', // 2016
  '01-28 05-30 10-04 10-28', // 2017
  '02-16 06-18 09-24 10-17', // 2018
  '02-05 06-07 09-13 10-07', // 2019
  '01-25 06-25 10-01 10-25', // 2020
  '02-12 06-14 09-21 10-14', // 2021
  '02-01 06-03 09-10 10-04', // 2022
  '01-22 06-22 09-29 10-23', // 2023
  '02-10 06-10 09-17 10-11', // 2024
  '01-29 05-31 10-06 10-29', // 2025
  '02-17 06-19 09-25 10-18', // 2026
  '02-06 06-09 09-15 10-08', // 2027
  '01-26 05-28 10-03 10-26', // 2028
  '02-13 06-16 09-22 10-16', // 2029
  '02-03 06-05 09-12 10-05', // 2030
  '01-23 06-24 10-01 10-24', // 2031
  '02-11 06-12 09-19 10-12', // 2032
  '01-31 06-01 09-08 10-01', // 2033
  '02-19 06-20 09-27 10-20', // 2034
  '02-08 06-10 09-16 10-09', // 2035
  '01-28 05-30 10-04 10-27', // 2036
  '02-15 06-18 09-24 10-17', // 2037
  '02-04 06-07 09-13 10-07', // 2038
  '01-24 05-27 10-02 10-26', // 2039
  '02-12 06-14 09-20 10-14', // 2040
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
  const day = `${year}-${days[lunar[name] ?? 0]}`;
  return name === '元宵' ? addDays(day, 14) : day;
}

/** Whether a festival moves by the lunar calendar, so that a year is needed from the table. */
export const isLunar = (name: string): boolean => name in lunar || name === '清明' || name === '除夕';
