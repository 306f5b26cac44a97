import { isoDay } from '../../domain/deadline/resolve/days';
import { serialDay } from '../../domain/deadline/resolve/serial-day';
import type { IsoDate } from '../../domain/deadline/types';
import { FunctionError } from '../function-error';
import { isBlank } from './blank';

const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
/** A number that nobody means as a date of 1905. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1950 && value <= 2100;

/**
 * A day: a date cell (its time of day is dropped) or a full date as text. #VALUE! for anything else, also for a plain
 * year or month: no day is ever made up.
 *
 * @param name what the argument is called in the message
 */
export function dayArgument(value: unknown, name: string, dateSystem: 1900 | 1904): IsoDate {
  if (typeof value === 'number' && isYear(value)) throw notADay(String(value), name);
  const day =
    typeof value === 'number' ? serialDay(value, dateSystem) : typeof value === 'string' ? dayOf(value) : null;
  if (day === null) throw notADay(isBlank(value) ? '空白' : String(value), name);
  return day;
}

/** The document's date: a day, or a year alone (2019, 2019年), as the deadline rules take it. */
export function documentDateArgument(value: unknown, name: string, dateSystem: 1900 | 1904): IsoDate | null {
  if (isBlank(value)) return null;
  const year = /^(\d{4})年?$/.exec(String(value).trim())?.[1];
  if (year !== undefined && isYear(Number(year))) return year;
  return dayArgument(value, name, dateSystem);
}

function dayOf(text: string): IsoDate | null {
  const [, year, month, day] = written.exec(text.normalize('NFKC').trim()) ?? [];
  return year === undefined ? null : isoDay(Number(year), Number(month), Number(day));
}

function notADay(shown: string, name: string): FunctionError {
  return new FunctionError('value', `${name}“${shown}”不是一个日子，请用日期单元格，或写成 2019-09-30 的样子。`);
}
