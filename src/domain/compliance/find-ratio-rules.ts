import { readDeadline } from '../deadline/read-deadline';
import { AT_LEAST, AT_MOST, CHANGES, LEADING, NO_DUTY, OR_LESS, OR_MORE, SOFT } from './ratio-words';
import { SHARE, readShare } from './read-share';
import type { Fraction, RatioRule } from './types';

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

type Demand = Omit<FoundRatio, 'due' | 'text' | 'start' | 'end'>;

const THING = '[\\p{Script=Han}“”（）()、A-Za-z0-9]';
const word = `(?:(?<least>${AT_LEAST})|(?<most>${AT_MOST}))`;
const behind = `(?:(?<more>${OR_MORE})|(?<less>${OR_LESS}))?`;
const whole = `(?<whole>${THING}{1,80}?)`;
const part = `(?<part>${THING}{2,60}?)`;
const soft = '(?:原则上|一般|总体上|力争|争取|要|应当?|须|需|必须)*';

/** Ways to say a ratio, tried in this order in every clause. */
const FORMS: readonly RegExp[] = [
  // 按不低于执法人员总数5%的比例配备法制审核人员
  new RegExp(
    `按照?${soft}${word}${whole}的?(?<share>${SHARE})${behind}的(?:比例|标准)(?:配备|配置|配足|安排|选配|确定|设置)(?<part>${THING}{2,20})`,
    'u',
  ),
  // 每20名执法人员至少配备1名法制审核人员
  new RegExp(
    `每(?<every>\\d{1,4})[名个台件](?<whole>${THING}{2,20}?)(?:${soft}${word}|${soft})?(?:配备|配置|安排|配)?(?<some>\\d{1,4})[名个台件](?<part>${THING}{2,20})`,
    'u',
  ),
  // 法制审核人员占执法人员总数的比例不低于5%
  new RegExp(`${part}(?:数量|人数)?占${whole}的?(?:比例|比重|百分比)${soft}${word}(?<share>${SHARE})${behind}`, 'u'),
  // 法制审核人员占执法人员总数的5%以上
  new RegExp(`${part}${soft}占(?:到)?${whole}的${word}?(?<share>${SHARE})${behind}`, 'u'),
  // 法制审核人员原则上不少于本单位执法人员总数的5%
  new RegExp(`${part}${soft}${word}${whole}的(?<share>${SHARE})${behind}`, 'u'),
  // 按时办结率达到100%; 法制审核人员占比不低于5%
  new RegExp(`(?<part>${THING}{2,30}?(?:率|占比|比例|比重))${soft}${word}?(?<share>${SHARE})${behind}`, 'u'),
];

function comparisonOf(groups: Readonly<Record<string, string | undefined>>): 'ge' | 'le' {
  if (groups['less'] !== undefined) return 'le';
  return groups['most'] !== undefined && groups['more'] === undefined ? 'le' : 'ge';
}

/** What is counted: behind the last 的, without words that say when or who. */
function trimPart(text: string): string {
  const last = text.slice(text.lastIndexOf('的') + 1);
  return last
    .replace(LEADING, '')
    .replace(/(?:数量|人数|总数)$/u, '')
    .trim();
}

function thresholdOf(groups: Readonly<Record<string, string | undefined>>): Fraction | null {
  const { every, some, share } = groups;
  if (every !== undefined) return { num: Number(some), den: Number(every) };
  return share === undefined ? null : readShare(share);
}

function readForm(form: RegExp, clause: string): { found: RegExpExecArray; demand: Demand } | null {
  const found = form.exec(clause);
  const groups = found?.groups;
  if (!found || !groups) return null;
  const threshold = thresholdOf(groups);
  const numerator = trimPart(groups['part'] ?? '');
  if (threshold === null || numerator.length < 2 || CHANGES.test(found[0]) || NO_DUTY.test(found[0])) return null;
  const denominator = groups['whole'] ?? null;
  const tone = SOFT.test(clause) ? 'principle' : 'must';
  return { found, demand: { numerator, denominator, comparison: comparisonOf(groups), threshold, tone } };
}

/** The last date said before a place in the text binds what follows it (2020年7月底前，…). */
function dueBefore(text: string): string | null {
  const dates = text.match(/\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底|末|上旬|中旬|下旬)?(?:之?前|以前)?/gu) ?? [];
  const last = dates.at(-1);
  if (last === undefined) return null;
  return readDeadline(last, { documentDate: null }).milestones.at(-1)?.due ?? null;
}

/** No clause a person writes is longer; it keeps hostile text quick. */
const LONGEST_CLAUSE = 300;
const SPEAKS_OF_SHARES = new RegExp(`${SHARE}|每\\d`, 'u');

/** Clauses of a text with their places; a clause ends at ，；。 and line breaks, not at 、. */
function clausesOf(text: string): { readonly clause: string; readonly at: number }[] {
  const clauses = [...text.matchAll(/[^，,；;。\n]+/gu)].filter(({ 0: clause }) => SPEAKS_OF_SHARES.test(clause));
  return clauses.map((found) => ({ clause: found[0].slice(0, LONGEST_CLAUSE), at: found.index }));
}

/** Start of the sentence that holds a place. */
function sentenceStart(text: string, at: number): number {
  return Math.max(...['。', '；', ';', '\n'].map((sign) => text.lastIndexOf(sign, at - 1))) + 1;
}

/**
 * Finds the ratios a measure demands. What is no share of a counted thing (growth, tax rates, progress) is passed over.
 *
 * @example findRatioRules('确保2020年7月底前，法制审核人员原则上不少于本单位执法人员总数的5%')
 *   // [{ numerator: '法制审核人员', denominator: '本单位执法人员总数', comparison: 'ge', threshold: { num: 5, den: 100 },
 *   //    tone: 'principle', due: '2020-07-31', … }]
 */
export function findRatioRules(text: string): FoundRatio[] {
  const found: FoundRatio[] = [];
  for (const { clause, at } of clausesOf(text)) {
    for (const form of FORMS) {
      const read = readForm(form, clause);
      if (!read) continue;
      const start = at + read.found.index;
      const end = start + read.found[0].length;
      const due = dueBefore(text.slice(Math.max(sentenceStart(text, at), end - LONGEST_CLAUSE), end));
      found.push({ ...read.demand, due, text: text.slice(start, end), start, end });
      break;
    }
  }
  return found;
}
