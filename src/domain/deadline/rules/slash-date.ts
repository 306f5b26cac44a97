import { dayPeriod } from '../lexicon/dates';
import { LIMIT } from '../lexicon/limits';
import { DIGITS } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';

/** 30/09/2020, 9/30/2020: year last, as foreign systems export it; 05/06/2023 could be either and is left alone. */
export const slashDate: Rule = {
  name: 'slash-date',
  says: '外文系统导出的“30/09/2020”“9/30/2020”，哪个数大于12哪个就是日；两个都不大于12的分不清月、日，读不出来。',
  examples: ['30/09/2020', '12/31/2024前'],
  starts: DIGITS,
  needs: '/',
  pattern: pattern(`(?<left>\\d{1,2})/(?<right>\\d{1,2})/(?<year>20\\d{2})(?=${LIMIT}|[，。；、）\\n~-]|[至到完]|$)`),
  read: ({ groups }) => {
    const left = Number(groups.left);
    const right = Number(groups.right);
    const [day, month] = left > 12 || left === right ? [left, right] : [right, left];
    if (month < 1 || month > 12 || (day <= 12 && day !== month)) return null;
    return { type: 'date', period: dayPeriod({ kind: 'said', year: Number(groups.year) }, month, day) };
  },
};
