import type { IsoDate } from '../domain/deadline/types';
import { daySerial } from '../domain/deadline/resolve/serial-day';
import { FunctionError } from './function-error';

/** A day as a cell holds it; Excel shows it as a date where it lets functions bring a number format along. */
export interface DayValue {
  readonly serial: number;
}

/** A day as a serial number of the workbook; #NUM! before the workbook's first day. */
export function dayValue(day: IsoDate, dateSystem: 1900 | 1904): DayValue {
  const serial = daySerial(day, dateSystem);
  if (serial === null) throw new FunctionError('number', `${day}早于 Excel 能表示的日期，请核对年份。`);
  return { serial };
}
