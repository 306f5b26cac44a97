import type { Piece } from '../grammar/meaning';
import { restOfSentence } from '../lexicon/clauses';
import { isWork } from './past-words';
import { demand } from './told-words';

/** 未在收到决定书之日起15日内缴纳, 未按规定每三年修订: what was not done in time. */
const negated =
  /(?:未|没有?)(?:能|曾|严格)?(?:[在于](?:[^，。；的\d]{1,16}(?:日起|后))?|按(?:规定|要求|照[^，。；的\d]{1,8})[在于]?)?$/;

/** 承诺的“一年内安置”至今没有落实: what somebody had promised and not kept. */
const promised = /(?:承诺|约定|许诺)[^，。；]{0,4}$/;
const unkept = /至今(?!年)|到现在|迄今|没有|[仍尚]未/;

/** 三日内调结的占64%: what a share is of. */
const share = /^[^，。；]{1,6}的占/;

/** 春茶一般3月中旬开采: what is so every year. */
const habit = /(?:一般|通常|往往)[在于]?$/;
const asked = /^[^，]{0,8}(?:完成|组织|开展|召开|[上填]报|报送|提交|安排|进行|实施|公布)/;

/** 11月下旬封冻, 8月种子成熟: what nature does. */
const nature =
  /^(?:开始|进入|前后|陆续|达到)?[^，。；\d]{0,4}?(?:封[冻江河]|开[江河]|流凌|解冻|入汛|返青|抽穗|成熟|产卵|花期|开花|落叶|迁徙|抵达|越冬|高峰|[初终]霜|断流)(?=$|[，至到])/;
/** 每年10月下旬至翌年3月，约2.6万只雁鸭类在此越冬; 每年6月至8月蓝藻易聚集. */
const yearly =
  /^(?:[^，。；]{0,16}，)?[^，。；]{0,20}(?:越冬|繁殖|产卵|迁徙|[易多高频]发|[^容不简轻交贸]易[^，]{2})(?=$|，)/;

/** 10月下旬至翌年3月，: the end of a window, and a comma before what is said of it. */
const windowEnd = /^(?:[至到~-][\d翌次年月日上中下旬底]{1,10})?，?/;

/** Whether words around any piece say that it is no limit: it was not kept, a share is of it, or nature does it. */
export function isDescribed(piece: Piece, text: string): boolean {
  const { type, from, to, limit } = piece;
  const before = text.slice(Math.max(0, from - 24), from);
  if (before !== '' && negated.test(before)) return true;
  const rest = restOfSentence(text, to);
  if (promised.test(before) && unkept.test(rest)) return true;
  if (type === 'offset') return share.test(rest);
  if (type === 'every') return yearly.test(rest) && !rest.split('，').some(isWork) && !demand.test(rest);
  if (type !== 'date' || (limit !== 'bare' && limit !== 'about')) return false;
  return nature.test(rest) || (habit.test(before) && !asked.test(rest));
}

/** 羊草5月初返青，7月中下旬开花: the next date of a sentence that describes, unless something is to be done then. */
export function goesOnDescribing(piece: Piece, described: Piece | null, text: string): boolean {
  if (described === null || /[。；\n]/.test(text.slice(described.to, piece.from))) return false;
  if (piece.limit !== 'bare' && piece.limit !== 'about') return false;
  const rest = restOfSentence(text, piece.to).replace(windowEnd, '');
  return described.type !== 'offset' && piece.type !== 'offset' && !isWork(rest) && !demand.test(rest);
}
