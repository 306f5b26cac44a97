import { monthsPeriod } from '../lexicon/dates';
import { DIGITS } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';

/** 2024.6, 2024-06, 2024/6底, 2024.9月: a month; not 2024.5万元. */
export const isoMonth: Rule = {
  name: 'iso-month',
  says: '用点、横线或者斜线隔开的年月，最后一天是当月最后一天；后面跟着数量单位或者百分号的不是日期。',
  examples: ['2024.6', '2024-06前', '2024.12底前'],
  starts: DIGITS,
  needs: './-',
  pattern: pattern(
    '(?<year>(?:19|20)\\d{2})[./-](?<month>0?[1-9]|1[0-2])(?![\\d.%])月?(?:月?[底末])?(?![万亿元个件户人家项吨亩公])',
  ),
  read: ({ groups }) => ({
    type: 'date',
    period: monthsPeriod({ kind: 'said', year: Number(groups.year) }, Number(groups.month), Number(groups.month)),
  }),
};
