import { eventAfterwards } from '../lexicon/events';
import { beginsClause, endsClause } from '../lexicon/clauses';
import { pattern, type Rule } from '../grammar/rule';

/** 收到后当日, 次日, 下一个工作日: nought or one day after an event. */
export const sameDay: Rule = {
  name: 'same-day',
  says: '“当日”“次日”“次一工作日”从某件事那一天算起。',
  examples: ['收到后当日办结', '次日', '受理后次一工作日'],
  starts: '当次下',
  pattern: pattern('(?:当[日天](?!起)|(?<next>次日|第二天)(?!起)|(?<work>(?:下|次)一?个?工作日))之?内?'),
  read: ({ groups, text, at, end }) => {
    const event = eventAfterwards(text, at);
    if (
      event === null &&
      !(beginsClause(text, at) && (endsClause(text, end) || /^[办完前报反上下\d]/.test(text.charAt(end))))
    )
      return null;
    const unit = groups.work ? 'workday' : 'day';
    return { type: 'offset', offset: { amount: groups.next || groups.work ? 1 : 0, unit, event: event ?? '' } };
  },
};
