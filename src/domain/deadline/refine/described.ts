import type { Piece } from '../grammar/meaning';
import { restOfSentence, wordsBefore } from '../lexicon/clauses';
import { isWork } from './past-words';
import { surely } from './told-words';

/** 未在收到决定书之日起15日内缴纳, 未按规定每三年修订: what was not done in time. */
const negated = /(?:未|没有?)(?:[在于](?:[^，。；的\d]{1,16}(?:日起|后))?|按(?:规定|要求)[在于]?)?$/;

/** 承诺的“一年内安置”至今没有落实: what somebody had promised and not kept. */
const promised = /(?:承诺|约定|许诺)[^，。；]{0,4}$/;

const unkept = /^[^，。；]{0,10}(?:一直|始终|迟迟)(?:没有?|未)/;

/** 三日内调结的占64%: what a share is of. */
const share = /^[^，。；]{1,6}的占/;

/** 春茶一般3月中旬开采, 一般10月上旬播种，次年6月上旬收获: what is so as a rule. */
const habit = /(?:一般|通常|往往)[在于]?(?:\d[^，。；\n]{2,16}，)?$/;

/** 11月下旬封冻, 8月种子成熟, 至翌年3月，约2.6万只雁鸭类在此越冬: what nature does. */
const nature =
  /^[至到~\d翌次年月日上中下旬-]{0,16}，?(?:约[\d.]+万?只)?[^，。；]{0,5}?(?:封[冻江河]|开[江河]|流凌|解冻|入汛|返青|抽穗|成熟|产卵|花期|开花|落叶|迁徙|抵达|越冬|高峰|[初终]霜|断流|[易多高频][发聚]集?)(?=$|[，至到])/;
/** Somebody acts in it: 监测候鸟迁徙. */
const acts = /[局委办组监观查防护治管做抓加举推]/;

/** Whether the words around a piece of any kind say that it was not kept, that a share is of it, or that it comes by itself. */
export function isDescribed({ from, to, limit }: Piece, text: string): boolean {
  const before = wordsBefore(text, from, 24);
  const rest = restOfSentence(text, to);
  if (negated.test(before) || share.test(rest) || (promised.test(before) && (surely.test(rest) || unkept.test(rest))))
    return true;
  if (limit !== 'bare' && limit !== 'about') return false;
  const own = rest.replace(/(?<=\D{2})，\d.*/, '');
  return nature.test(own) ? !acts.test(own) : habit.test(before) && !isWork(rest);
}
