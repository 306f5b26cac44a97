import { DAY, dayPeriod, numberIn } from '../lexicon/dates';
import { LIMIT } from '../lexicon/limits';
import { NUMERAL_STARTS } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';
import { wordsBefore } from '../lexicon/clauses';

/** 可延长30日, 连续5日: so many days, and none of them a day of the month. */
const length = /(?:延长|延期|顺延|宽限|缩短|累计|连续|公示|不少于|不低于|超过|至少|[满共达])$/;

/** 20日前 after a date: a day of the same month. */
export const dayOnly: Rule = {
  name: 'day-only',
  says: '只写“20日前”的，月份跟前一个日期走；前面没有日期的，表的标题写明是哪个月的就按那个月，否则无法确定。',
  examples: ['6月10日前报初稿，20日前报终稿', '2022年3月10日至20日'],
  starts: NUMERAL_STARTS,
  needs: '日号',
  pattern: pattern(
    `${DAY}[日号](?=(?:（.{1,6}）)?${LIMIT}|[，。；、）\\n]|[-~至到]|\\d{1,2}[时点]|(?<=[-~至到]\\d{1,2}[日号])|完成|上午|下午|下班|$)`,
  ),
  read: ({ groups, text, at }) => {
    if (length.test(wordsBefore(text, at, 3))) return null;
    const day = numberIn(groups.day, 1, 31);
    return day === null ? null : { type: 'date', period: dayPeriod(null, null, day) };
  },
};
