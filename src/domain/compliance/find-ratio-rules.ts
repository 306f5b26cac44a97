import { readDeadline } from '../deadline/read-deadline';
import type { IsoDate } from '../deadline/types';
import { demandsOf, type Demand } from './ratio-demand';
import { FORMS } from './ratio-forms';
import { SOFT } from './ratio-words';
import { SHARE } from './read-share';
import type { RatioRule } from './types';

/** A ratio that a text demands. Counts that the text does not name are null. */
export interface FoundRatio extends Pick<RatioRule, 'comparison' | 'threshold' | 'tone' | 'due'> {
  /** 法制审核人员, or the rate that names itself (按时办结率). */
  readonly numerator: string;
  readonly denominator: string | null;
  /** The slice of the text that says it; `start` counts from 0, `end` is not included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly demands: readonly Demand[];
}

/** Matches of one clause in reading order; what a form took is not looked at again. */
function matchesIn(clause: string, at: number, forms: readonly RegExp[] = FORMS): Match[] {
  for (const [order, form] of forms.entries()) {
    const found = form.exec(clause);
    if (!found) continue;
    const start = found.index;
    const end = start + found[0].length;
    const demands = demandsOf(found, clause.slice(start));
    return [
      ...matchesIn(clause.slice(0, start), at, forms.slice(order)),
      { start: at + start, end: at + end, demands },
      ...matchesIn(clause.slice(end), at + end, forms.slice(order)),
    ];
  }
  return [];
}

const DATES =
  /(?:\d{4}年|[今明次本]年)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底|末|上旬|中旬|下旬)?(?:之?前|以前)?|“?十[三四五]五”?(?:末|期间)?|(?:\d{1,2}月|年)底前?/gu;

/** The last date said before a place in the text binds what follows it (2020年7月底前，…). */
function dueBefore(text: string, documentDate: IsoDate | null): IsoDate | null {
  const last = [...text.matchAll(DATES)].at(-1)?.[0];
  if (last === undefined) return null;
  return readDeadline(last, { documentDate }).milestones.at(-1)?.due ?? null;
}

/** No clause a person writes is longer; it keeps hostile text quick. */
const LONGEST_CLAUSE = 300;
const SPEAKS_OF_SHARES = new RegExp(`${SHARE}|每[\\d一二两三四五六七八九十百千]|\\d\\s*[:：∶比]\\s*\\d`, 'u');
/** A clause ends at ，；。 and line breaks, not at 、, and not where the comparison follows the comma. */
const CLAUSE =
  /[^，,；;。\n]+(?:[，,](?=(?:原则上|一般|应当?|[要须])*(?:不(?:得|应)?(?:少于|低于|超过|高于)|至少|占|达到))[^，,；;。\n]+)*/gu;

/** Clauses of a text with their places. */
function clausesOf(text: string): { readonly clause: string; readonly at: number }[] {
  const clauses = [...text.matchAll(CLAUSE)].filter(({ 0: clause }) => SPEAKS_OF_SHARES.test(clause));
  return clauses.map((found) => ({ clause: found[0].slice(0, LONGEST_CLAUSE), at: found.index }));
}

/** Start of the sentence that holds a place. */
function sentenceStart(text: string, at: number): number {
  return Math.max(...['。', '；', ';', '\n'].map((sign) => text.lastIndexOf(sign, at - 1))) + 1;
}

/**
 * Finds the ratios a measure demands. What is no share of a counted thing (growth, tax rates, progress) is passed over.
 *
 * @param documentDate against which dates without a year are read; null: they are passed over
 * @example findRatioRules('确保2020年7月底前，法制审核人员原则上不少于本单位执法人员总数的5%')
 *   // [{ numerator: '法制审核人员', denominator: '本单位执法人员总数', comparison: 'ge', threshold: { num: 5, den: 100 },
 *   //    tone: 'principle', due: '2020-07-31', … }]
 */
export function findRatioRules(text: string, documentDate: IsoDate | null = null): FoundRatio[] {
  return clausesOf(text).flatMap(({ clause, at }) => {
    const tone = SOFT.test(clause) ? 'principle' : 'must';
    return matchesIn(clause, at).flatMap(({ start, end, demands }) => {
      const due = dueBefore(text.slice(Math.max(sentenceStart(text, at), end - LONGEST_CLAUSE), end), documentDate);
      return demands.map((demand) => ({ ...demand, tone, due, text: text.slice(start, end), start, end }) as const);
    });
  });
}
