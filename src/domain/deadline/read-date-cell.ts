import { daysInMonth, isoDay, partsOf } from './resolve/days';
import { serialDay } from './resolve/serial-day';
import { datePrecision, type DatePrecision } from './number-format';
import { plainAnswer } from './assemble/plain-answer';
import { chineseDay } from './explain/words';
import type { Deadline, IsoDate } from './types';

/**
 * Reads a date cell: a real date of Excel, not a text.
 * @param value the cell's serial number; its time of day is dropped
 * @param format the cell's en-US number format: one that shows only year and month means that month's end
 * @param dateSystem which day serial 0 means (`Grid.dateSystem`)
 * @returns null when the format is not a date format: then the number is read as text, or not at all
 * @example readDateCell(45565, 'yyyy/m/d', 1900)?.milestones[0]?.due // '2024-09-30'
 * @example readDateCell(45536, 'yyyy"年"m"月"', 1900)?.milestones[0]?.due // '2024-09-30', shown as 2024年9月
 */
export function readDateCell(value: number, format: string, dateSystem: 1900 | 1904): Deadline | null {
  const precision = datePrecision(format);
  if (precision === null) return null;
  const day = serialDay(value, dateSystem);
  if (day === null) {
    return plainAnswer({
      text: String(value),
      kind: 'unread',
      rule: 'date-cell',
      why: `单元格按日期显示，但${value}不是有效的日期，请改正。`,
      findings: [{ code: 'deadline.bad-serial', message: `单元格里的数${value}不是有效的日期，请重新填写。` }],
    });
  }
  const due = endOf(day, precision);
  const shown = { day: '日期', month: '年月，取当月最后一天', year: '年份，取当年最后一天' }[precision];
  return plainAnswer({
    text: day,
    kind: 'fixed',
    milestones: [{ due, level: null, label: null, recurrence: null }],
    rule: 'date-cell',
    why: `单元格是${shown}：最后一天是${chineseDay(due)}`,
  });
}

function endOf(day: IsoDate, precision: DatePrecision): IsoDate {
  const { year, month } = partsOf(day);
  if (precision === 'day') return day;
  const last = precision === 'year' ? 12 : month;
  return isoDay(year, last, daysInMonth(year, last)) ?? day;
}

export { serialDay };
