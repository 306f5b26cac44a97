import { NUMBER, NUMERAL_STARTS, parseNumber } from '../lexicon/numerals';
import { eventBefore } from '../lexicon/events';
import { UNIT, unitOf } from '../lexicon/units';
import { pattern, type Rule } from '../grammar/rule';

/** …后1个月内, 自…之日起15个工作日内, 3个工作日内. */
export const within: Rule = {
  name: 'within',
  says: '“某事之后多久以内”是相对时限：事情的日子填上以后才有日期。没有写从哪天算起的，事项留空。',
  examples: ['制定或修改相关标准后1个月内', '自受理之日起15个工作日内', '3个工作日内', '半年内'],
  starts: `${NUMERAL_STARTS}半`,
  pattern: pattern(`(?:(?<half>半)(?:个(?<halfMonth>月)|年)|(?<amount>${NUMBER})${UNIT})(?:之|以)?内`),
  read: ({ groups, text, at }) => {
    const event = eventBefore(text, at);
    if (groups.half) {
      const offset = groups.halfMonth ? { amount: 15, unit: 'day' as const } : { amount: 6, unit: 'month' as const };
      return { type: 'offset', offset: { ...offset, event } };
    }
    const amount = parseNumber(groups.amount ?? '');
    const unit = unitOf(groups.unit);
    if (!amount || !unit) return null;
    return { type: 'offset', offset: { amount: amount * unit.times, unit: unit.unit, event } };
  },
};
