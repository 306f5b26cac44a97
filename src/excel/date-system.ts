import type { CellValue } from '../domain/grid/grid';

const MS_PER_DAY = 86_400_000;
/** Days from 1900's serial 0 to 1904's. */
const DAYS_BETWEEN = 1462;
/** Days from 1900's serial 0 to 1970-01-01, right from serial 61 (1900-03-01) on. */
const UNIX_SERIAL = 25569;

/** The three blocks of a grid that tell. */
export interface DateCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * Which day serial 0 means. No API tells, so the shown text of the first cell that shows a year and a month is compared with
 * its serial: 42000 shown as `2014/12/27` is 1900, shown as `2018年12月` is 1904. 1900 when no cell shows that much.
 */
export function inferDateSystem({ values, texts, formats }: DateCells): 1900 | 1904 {
  for (const [i, row] of values.entries()) {
    for (const [j, value] of row.entries()) {
      if (typeof value !== 'number' || value < 61 || !showsMonth(formats[i]?.[j] ?? '')) continue;
      const text = texts[i]?.[j] ?? '';
      if (shows(text, value)) return 1900;
      if (shows(text, value + DAYS_BETWEEN)) return 1904;
    }
  }
  return 1900;
}

/** Year and month in one en-US number format, quoted words set aside. */
function showsMonth(format: string): boolean {
  const codes = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return ['y', 'm'].every((part) => codes.includes(part));
}

/** Whether a text names the day, or only the month, of this 1900 serial; parts in any order, a month in letters passed over. */
function shows(text: string, serial: number): boolean {
  const date = new Date((Math.floor(serial) - UNIX_SERIAL) * MS_PER_DAY);
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const hasMonth = numbers.includes(month);
  const hasDay = numbers.includes(day);
  const hasRest = numbers.length < 3 ? hasMonth || hasDay : hasMonth && hasDay;
  return (numbers.includes(year) || numbers.includes(year % 100)) && hasRest;
}
