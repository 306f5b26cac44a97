import { eventAfterwards, eventBeforehand, eventCarried, eventBehind, eventUnsaid } from '../lexicon/events';
import { HOLDING } from '../lexicon/holding';
import { isOneOf } from '../lexicon/characters';
import { beginsClause, clauseBefore, endsClause, wordsBefore } from '../lexicon/clauses';
import { NUMBER, NUMERAL_STARTS, parseNumber } from '../lexicon/numerals';
import { UNIT, unitOf } from '../lexicon/units';
import { pattern, type Groups, type Rule } from '../grammar/rule';
import type { Offset } from '../types';

/** 集中整改期限为3个月: how long the work may take; for how long a contract holds is no limit. */
const limitIs = new RegExp(`整改期[为是：]?$|(?<!${HOLDING})(?:期限|时限|时长)(?:一般|原则上|均)?[为是：]$`);

/** 运行满20年的管道, 公示期满三个月可申请: what has lasted so long, and no limit. */
const reached = /(?<!届)满$/;

/** 感染后40天左右即可枯死: how long something takes. */
const takes = /^(?:左右)?(?:即可|就[会可能]|可造成|便[会可])/;

/** 通过2年努力. */
const effort = /^的?(?:左右的?)?努力/;

/** 压缩至1个工作日内, 开展了为期45天的: how short or how long something is or was. */
const lengthOnly = /(?:(?:缩短|压缩|压减|精简|控制|减少|降低|提速)[到至在为]?|了为期)$/;

/** 许可证的有效期限最长为5年: how long a thing holds. */
const validity = new RegExp(`(?:${HOLDING})期限?$`);

/** 满一年后30日内: the first length is a part of the event. */
const startsAfter = /^后的?[\d一二三五十]/;

/** …后1个月内, 自…之日起15个工作日内, 会议召开前3个工作日, 3个工作日内. */
export const within: Rule = {
  name: 'within',
  says: '“某事之后多久以内”“某事之前多久”是相对时限：事情的日子填上以后才有日期。没有写从哪天算起的，事项留空。',
  examples: ['制定或修改相关标准后1个月内', '自受理之日起15个工作日内', '会议召开前3个工作日', '3个工作日内', '半年内'],
  starts: `${NUMERAL_STARTS}半不至最`,
  pattern: pattern(
    `(?:(?:不得?(?:超过|多于|长于)|至多|最多|最长)(?:的|为)?)?(?:(?<half>半)(?:个(?<halfMonth>月)|年)|(?<years>${NUMBER})年半|(?<amount>\\d{1,2}\\.\\d|${NUMBER})(?:（(?=[^（）]{1,5}）)|(?!（))${UNIT}(?:(?<=（[^（）]{1,5})）)?)(?:左右)?(?:的?时间)?(?<limit>[之以]?内|[之以]?前|后(?=施行|实施|生效|执行))?`,
  ),
  read: ({ groups, slice, text, at, end }) => {
    const length = lengthOf(groups);
    if (!length) return null;
    const before = clauseBefore(text, 0, at);
    const limit = groups.limit ?? '';
    // 建党100周年前: the anniversary is the event.
    if (groups.unit === '周年' && limit.endsWith('前')) return null;
    const after = text.slice(end, end + 6);
    if (lengthOnly.test(before) || validity.test(before) || startsAfter.test(after)) return null;
    if (limit === '' && ((reached.test(before) && !after.startsWith('后')) || takes.test(after))) return null;
    const early = eventBeforehand(before, limit.endsWith('前'));
    if (early !== null) return { type: 'offset', offset: { amount: -length.amount, unit: length.unit, event: early } };
    const late = eventAfterwards(text, at);
    const bounded =
      limit.endsWith('内') ||
      isOneOf(slice, 0, '不至最') ||
      /(?:(?<!使)用|为期|(?<!年)限期?|工期|建设期|实施期|建设周期|承诺(?:时限)?)$/.test(before) ||
      limitIs.test(before) ||
      (effort.test(text.slice(end, end + 5)) && /(?:通过|经过|用)$/.test(before));
    if (late === null && !bounded && !(alone(text, at, end) && limit === '')) return null;
    const event = late ?? (eventUnsaid(before) || eventBehind(text, end) || eventCarried(text, at));
    return { type: 'offset', offset: { amount: length.amount, unit: length.unit, event } };
  },
};

function lengthOf(groups: Groups): Pick<Offset, 'amount' | 'unit'> | null {
  if (groups.half) return groups.halfMonth ? { amount: 15, unit: 'day' } : { amount: 6, unit: 'month' };
  const years = groups.years ? parseNumber(groups.years) : null;
  if (years !== null) return { amount: 12 * years + 6, unit: 'month' };
  const written = groups.amount ?? '';
  const amount = written.includes('.') ? Number(written) : parseNumber(written);
  const unit = unitOf(groups.unit);
  return amount && unit ? { amount: amount * unit.times, unit: unit.unit } : null;
}

/** A length of time that is a clause of its own: 15个工作日. */
const alone = (text: string, at: number, end: number): boolean =>
  beginsClause(text, at) &&
  // 5月10、11日: another day of the list.
  !/[\d日号]、$/.test(wordsBefore(text, at, 2)) &&
  (endsClause(text, end) || text.startsWith('完成', end) || text.startsWith('办结', end));
