import { parseNumber } from '../deadline/lexicon/numerals';
import type { Comparison } from './comparison';
import { BARE_HEAD, CHANGES, LEADING, NO_DUTY, OPERATORS, RATE } from './ratio-words';
import { SHARE, readShare } from './read-share';
import type { Fraction } from './types';

type Groups = Readonly<Record<string, string | undefined>>;

/** What a form found, without tone and date. */
export interface Demand {
  readonly numerator: string;
  readonly denominator: string | null;
  readonly comparison: Comparison;
  readonly threshold: Fraction;
}

/** 以上 and 以内 behind the share decide unless the words before it are strict. */
function comparisonOf({ op, more, less }: Groups): Comparison {
  const said = OPERATORS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(op ?? ''))?.[1];
  if (less !== undefined) return said === 'lt' ? 'lt' : 'le';
  if (more !== undefined) return said === 'gt' ? 'gt' : 'ge';
  return said ?? 'ge';
}

/** Behind the last 的, unless what stands there says nothing alone (…资格的人员). */
function headOf(text: string): string {
  const cut = text.lastIndexOf('的');
  const head = text.slice(cut + 1);
  return cut > 0 && BARE_HEAD.test(head) ? `${headOf(text.slice(0, cut))}的${head}` : head;
}

/** What is counted: its head, without words that say when or who. */
function trimPart(text: string): string {
  const trimmed = headOf(text.trim()).replace(LEADING, '');
  return trimmed.replace(/(?<=.{2})(?:数量|人数|总数)$/u, '').trim();
}

function countOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text === '千' || text === '一千' ? 1000 : parseNumber(text);
}

function thresholdOf({ every, some, share }: Groups): Fraction | null {
  const [num, den] = [countOf(some), countOf(every)];
  if (num !== null && den !== null && den > 0) return { num, den };
  return share === undefined ? null : readShare(share);
}

/** 90%以上的村建成…: those who did it, of all. */
function havingDemand({ whole = '', having = '', op, more, share = '' }: Groups): [string, string] | null {
  const complete = /^(?:100|百分)/u.test(share);
  const all = trimPart(whole);
  if (all.length < 2 || (op === undefined && more === undefined && !complete)) return null;
  return [`${having}的${all}`, all];
}

/** 报备率、报备及时率均达到100%: each rate is a demand of its own; 分别 gives each its own share. */
function namesOf(part: string): string[] {
  const pieces = part.split(new RegExp(`(?<=${RATE})[、和及与]`, 'u')).map(trimPart);
  const rate = new RegExp(`.${RATE}$`, 'u');
  return pieces.length > 1 && pieces.every((piece) => rate.test(piece)) ? pieces : [trimPart(part)];
}

/** Shares that follow 分别, as many as there are names; null when the numbers do not fit. */
function sharesApart(rest: string, count: number): (Fraction | null)[] | null {
  const shares = rest.match(new RegExp(SHARE, 'gu')) ?? [];
  return shares.length === count ? shares.map(readShare) : null;
}

/** What a form's match demands; empty when it is about something else than a duty that can be counted. */
export function demandsOf(found: RegExpExecArray, rest: string): Demand[] {
  const groups: Groups = found.groups ?? {};
  if (CHANGES.test(found[0]) || NO_DUTY.test(found[0])) return [];
  const threshold = thresholdOf(groups);
  if (threshold === null) return [];
  const comparison = comparisonOf(groups);
  if (groups['having'] !== undefined) {
    const names = havingDemand(groups);
    return names ? [{ numerator: names[0], denominator: names[1], comparison, threshold }] : [];
  }
  const denominator = groups['whole'] ?? null;
  const names = namesOf(groups['part'] ?? '').filter((name) => name.length > 1);
  const apart = names.length > 1 && found[0].includes('分别');
  const shares = apart ? sharesApart(rest, names.length) : null;
  if (apart && !shares) return [];
  return names.map((numerator, at) => ({
    numerator,
    denominator,
    comparison,
    threshold: shares?.[at] ?? threshold,
  }));
}
