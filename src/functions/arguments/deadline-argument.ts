import { readDeadline } from '../../domain/deadline/read-deadline';
import { readDateCell } from '../../domain/deadline/read-date-cell';
import type { Deadline, IsoDate } from '../../domain/deadline/types';
import { textArgument } from './text-argument';

/** Serial numbers of the days from 2000 to 2049, as the rule for numbers that lost their date format takes them. */
const serials = { 1900: [36_526, 54_788], 1904: [35_064, 53_326] } as const;

/**
 * A time limit from a cell. A function is not told a cell's number format, so a number that can be a date of 2000 to 2049
 * is taken as one, to the day; other numbers (2024, 20240930) are read as the text they are.
 */
export function deadlineArgument(value: unknown, documentDate: IsoDate | null, dateSystem: 1900 | 1904): Deadline {
  const [first, last] = serials[dateSystem];
  const isDate = typeof value === 'number' && value >= first && value < last + 1;
  const date = isDate ? readDateCell(value, 'yyyy-mm-dd', dateSystem) : null;
  return date ?? readDeadline(textArgument(value), { documentDate });
}
