import type { IsoDate } from '../types';
import { addDays, daysBetween } from './days';

/** Excel's last serial number, 9999-12-31. */
const lastSerial = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/**
 * The calendar day of a serial number, null when Excel has none.
 * Serial 60 of the 1900 system is a 29 February 1900 that never was.
 */
export function serialDay(value: number, dateSystem: 1900 | 1904): IsoDate | null {
  const serial = Math.floor(value);
  if (!Number.isFinite(value) || serial < 0 || serial > lastSerial[dateSystem]) return null;
  if (dateSystem === 1904) return addDays('1904-01-01', serial);
  if (serial === 0 || serial === 60) return null;
  return addDays(serial < 60 ? '1899-12-31' : '1899-12-30', serial);
}

/**
 * The serial number of a day, null when Excel has none for it.
 * @example daySerial('2020-07-31', 1900) // 44043
 */
export function daySerial(day: IsoDate, dateSystem: 1900 | 1904): number | null {
  const serial =
    dateSystem === 1904
      ? daysBetween('1904-01-01', day)
      : daysBetween(day < '1900-03-01' ? '1899-12-31' : '1899-12-30', day);
  return serial < (dateSystem === 1904 ? 0 : 1) || serial > lastSerial[dateSystem] ? null : serial;
}
