import { pattern, type Rule } from '../grammar/rule';
import { dayPeriod, monthsPeriod } from '../lexicon/dates';
import { partsOf } from '../resolve/days';
import { serialDay } from '../resolve/serial-day';

/** 45565: a date that lost its format; 2024 alone is a year. Years 2000 to 2049 only. */
export const serialNumber: Rule = {
  name: 'serial-number',
  says: '只有一个五位数的，是丢了日期格式的 Excel 日期（2000—2049年）；只有四位数的是年份。',
  examples: ['45565', '2024'],
  starts: '2345',
  digits: 4,
  whole: true,
  pattern: pattern('(?:(?<serial>3[6-9]\\d{3}|4\\d{4}|5[0-4]\\d{3})(?:\\.\\d{1,10})?|(?<year>20\\d{2}))$'),
  read: ({ groups }) => {
    if (groups.year) return { type: 'date', period: monthsPeriod({ kind: 'said', year: Number(groups.year) }, 1, 12) };
    const day = serialDay(Number(groups.serial), 1900);
    if (day === null) return null;
    const { year, month, day: date } = partsOf(day);
    return { type: 'date', period: dayPeriod({ kind: 'said', year }, month, date) };
  },
};
