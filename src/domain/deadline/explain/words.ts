import type { IsoDate, Offset, Recurrence } from '../types';

/** A day as people write it. @example chineseDay('2019-07-31') // '2019年7月31日' */
export function chineseDay(date: IsoDate): string {
  return `${date.slice(0, 4)}年${unpadded(date, 5)}月${unpadded(date, 8)}日`;
}

const unpadded = (date: IsoDate, at: number): string => date.slice(date.charCodeAt(at) === 48 ? at + 1 : at, at + 2);

/**
 * Where a year that was not written comes from; a day that falls into another one (明年3月, 春节前 after the festival) says so.
 * @example yearFrom(2024, '2025-01-28') // '按文件年份2024年推为2025年'
 */
export function yearFrom(documentYear: number | null, due: IsoDate | null): string {
  const year = due?.slice(0, 4);
  return `按文件年份${documentYear}年${year === undefined || year === String(documentYear) ? '' : `推为${year}年`}`;
}

/** Units with their measure word. */
export const unitWords: Readonly<Record<Offset['unit'], string>> = {
  hour: '小时',
  day: '日',
  workday: '个工作日',
  week: '周',
  month: '个月',
  year: '年',
};

const frequency: Readonly<Record<Recurrence['freq'], string>> = {
  year: '每年',
  'half-year': '每半年',
  quarter: '每季度',
  month: '每月',
  week: '每周',
};
const weekdays: Readonly<Record<string, string>> = {
  MON: '星期一',
  TUE: '星期二',
  WED: '星期三',
  THU: '星期四',
  FRI: '星期五',
  SAT: '星期六',
  SUN: '星期日',
};

/** A recurrence as people say it. @example recurrenceWords({ freq: 'quarter', rule: 'M3-25' }) // '每季度第3个月25日到期' */
export function recurrenceWords({ freq, rule }: Recurrence): string {
  if (rule === null) return `${frequency[freq]}重复，没有写哪一天`;
  return `${frequency[freq]}${rule.split(',').map(dayWords).join('、')}到期`;
}

function dayWords(day: string): string {
  if (day === 'end') return '最后一天';
  const inQuarter = /^M(\d)-(\d\d)$/.exec(day);
  if (inQuarter) return `第${inQuarter[1]}个月${Number(inQuarter[2])}日`;
  const inYear = /^(\d\d)-(\d\d)$/.exec(day);
  if (inYear) return `${Number(inYear[1])}月${Number(inYear[2])}日`;
  const nextMonth = /^next-(\d\d)$/.exec(day);
  if (nextMonth) return `次月${Number(nextMonth[1])}日`;
  return weekdays[day] ?? `${Number(day)}日`;
}
