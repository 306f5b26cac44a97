import type { Piece } from '../grammar/meaning';
import { endsBetween, restOfSentence, wordsBefore } from '../lexicon/clauses';
import { isWork } from './past-words';
import { demand } from './told-words';

/** 未在收到决定书之日起15日内缴纳, 未按规定每三年修订: what was not done in time. */
const negated = /(?:未|没有?)(?:[在于](?:[^，。；的\d]{1,16}(?:日起|后))?|按(?:规定|要求)[在于]?)?$/;

/** 承诺的“一年内安置”至今没有落实: what somebody had promised and not kept. */
const promised = /(?:承诺|约定|许诺)[^，。；]{0,4}$/;
const unkept = /至今(?!年)|到现在|迄今|没有|[仍尚]未/;

/** 三日内调结的占64%: what a share is of. */
const share = /^[^，。；]{1,6}的占/;

/** Whether the words around a piece of any kind say that it was not kept, or that a share is of it. */
export function isUnkept({ from, to }: Piece, text: string): boolean {
  const before = wordsBefore(text, from, 24);
  const rest = text.slice(to, to + 40);
  return negated.test(before) || (promised.test(before) && unkept.test(rest)) || share.test(rest);
}

/** 春茶一般3月中旬开采: what is so as a rule. */
const habit = /(?:一般|通常|往往)[在于]?$/;

/** 11月下旬封冻, 8月种子成熟, 蓝藻易聚集, 约2.6万只雁鸭类在此越冬: what nature does. */
const nature =
  /^[^，。；]{0,16}?(?:封[冻江河]|开[江河]|流凌|解冻|入汛|返青|抽穗|成熟|产卵|花期|开花|落叶|迁徙|抵达|[越繁][冬殖]|高峰|[初终]霜|断流|[易多高频]发|(?<![贸交简容])易[^，]{2})(?=$|[，至到])/;
/** Somebody acts in it: 监测候鸟迁徙. */
const acts = /[局委办队站监防查护治管做抓加组展举建召推施招印报]/;
/** The other dates of a window and a comma before what is said of it: 至翌年3月，. */
const datesAhead = /^[至到~\d翌次年月日上中下旬底-]{0,20}，?/;
/** What another date says stands for itself. */
const nextDate = /，\d.*/;

/** Whether the sentence of a date or of 每年 says what comes by itself; `described`: the date before it, where that one did. */
export function isDescribed({ type, from, to, limit }: Piece, described: Piece | null, text: string): boolean {
  if ((type !== 'date' && type !== 'every' && type !== 'festival') || (limit !== 'bare' && limit !== 'about'))
    return false;
  const goesOn = described !== null && !endsBetween(text, described.to, from);
  const rest = restOfSentence(text, to).replace(datesAhead, '').replace(nextDate, '');
  const natural = nature.test(rest);
  if (!natural && !goesOn && !habit.test(wordsBefore(text, from, 4))) return false;
  return (
    !acts.test(rest) &&
    !demand.test(rest) &&
    !rest.split('，').some((clause, at) => (at > 0 || !natural) && isWork(clause))
  );
}
