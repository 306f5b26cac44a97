import { pieceLike, type Piece } from '../grammar/meaning';
import { beginsClause, endsBetween, wordsBefore } from '../lexicon/clauses';
import { partsOf, yearIn } from '../resolve/days';
import { Memory, resolvePeriod } from '../resolve/resolve-period';
import type { IsoDate } from '../types';
import { lasted, links, rest } from './past-words';
import { setElsewhere } from './told-words';
import { limitTells, tells, type Over } from './tells-of-past';

/**
 * 2018年7月，《条例》正式实施, in a paper of 2021: a day that was over when the paper was written is no limit that it sets,
 * where a sentence goes on about it. What begins with the work to be done (2023年6月完成设计) or asks for something stays a
 * limit: it may be overdue. So does every date with a limit word of its own.
 * @param documentDate the document's day or only its year
 */
export function dropPast(all: readonly Piece[], text: string, documentDate: IsoDate | null): readonly Piece[] {
  if (documentDate === null) return all;
  const year = yearIn(documentDate);
  const isLongAgo = (piece: Piece): boolean => isBare(piece, text) && isOfYearBefore(piece, year - longAgo + 1);
  const pieces = all.some(isLongAgo) ? all.map((piece) => (isLongAgo(piece) ? pieceLike(piece, fact) : piece)) : all;
  if (!pieces.some((piece) => isBare(piece, text) || isOfYearBefore(piece, year))) return pieces;
  const days = lastDays(pieces, documentDate);
  let kept: Piece[] | null = null;
  let told: Piece | null = null;
  let step: Piece | null = null;
  for (let index = 0, last = 0; index < pieces.length; index = last + 1) {
    last = endOfGroup(pieces, index, text);
    const [first, end] = [pieces[index], pieces[last]];
    if (!first || !end) continue;
    if (told !== null && endsBetween(text, told.to, first.from)) told = null;
    if (step !== null && endsBetween(text, step.to, first.from)) step = null;
    if (isFigure(first, end.to, text, year)) told = end;
    else if (isBare(first, text)) {
      const over = overOf({ pieces, index, last, text, days, documentDate });
      if (over === null) continue;
      if (!tells(first, end.to, text, { ...over, goesOn: told !== null, isStep: over.isStep || step !== null })) {
        step = end;
        continue;
      }
      if (text.charAt(first.from - 1) !== '（') told = end;
    } else if (!limitIsTold(first, days[index], text, documentDate) && (told === null || !goesAlong(first, text)))
      continue;
    kept ??= [...pieces];
    const from = leadsOn(kept[index - 1], first, text) ? index - 1 : index;
    for (let at = from; at <= last; at++) kept[at] = pieceLike(kept[at] ?? first, { type: 'fact' });
  }
  return kept ?? pieces;
}

const fact = { type: 'fact' } as const;
/** 1988年竣工, in a paper of 2022: no paper sets a limit so many years ago. */
const longAgo = 10;

/** A group of dates among all pieces, with the last day of each. */
interface Group {
  readonly pieces: readonly Piece[];
  readonly index: number;
  readonly last: number;
  readonly text: string;
  readonly days: readonly (IsoDate | null)[];
  readonly documentDate: IsoDate;
}

/** What its place among the dates says of a group that is over; null when it is not, or comes back every year. */
function overOf({ pieces, index, last, text, days, documentDate }: Group): Omit<Over, 'goesOn'> | null {
  const group = days.slice(index, last + 1);
  if (!group.every((day) => day !== null && day <= documentDate) || comesBack(pieces, index, text)) return null;
  return {
    isStep: isStage(pieces[last], pieces[last + 1], text),
    thisYear: yearIn(group[0] ?? '') === yearIn(documentDate),
    years: yearIn(documentDate) - yearIn(group[group.length - 1] ?? ''),
    more: days.some((day, at) => at > last && day !== null && day > documentDate),
    alone: days.every((day, at) => at <= last || day === null),
  };
}

/** 提高到2021年的75%, in a paper of 2021: a figure of that year is told, that of a later one is an aim. */
const isFigure = (piece: Piece, to: number, text: string, year: number): boolean =>
  /的\d/.test(text.slice(to - 1, to + 2)) && isOfYearBefore(piece, year + 1);

/** Whether it says a year before that of the paper. */
const isOfYearBefore = (piece: Piece, year: number): boolean =>
  piece.type === 'date' && piece.meaning.period.year?.kind === 'said' && piece.meaning.period.year.year < year;

/** A day of a year before the paper's, whose limit word sets no limit. */
const limitIsTold = (piece: Piece, day: IsoDate | null | undefined, text: string, documentDate: IsoDate): boolean =>
  Boolean(day) &&
  yearIn(day ?? '') < yearIn(documentDate) &&
  limitTells(piece, text, yearIn(documentDate) - yearIn(day ?? ''));

/** Without a limit word of its own: 6月, 5月8日至8月30日, “十三五”期间. */
const isBare = ({ type, limit, from, to }: Piece, text: string): boolean =>
  type === 'date' && (limit === 'bare' || (limit === 'by' && !/[前内止]$/.test(text.slice(from, to))));

/** 4-5月需求调研，6-9月开发: a few words, and the next date. */
const isStage = (end: Piece | undefined, next: Piece | undefined, text: string): boolean =>
  end !== undefined &&
  next?.type === 'date' &&
  next.meaning.period.year === null &&
  /^[^，]{0,6}[，、]$/.test(text.slice(end.to, next.from));

/** 每年第一季度: days of a rule. */
const comesBack = (pieces: readonly Piece[], index: number, text: string): boolean =>
  pieces.some(
    ({ type, to }, at) => at < index && type === 'every' && !endsBetween(text, to, pieces[index]?.from ?? to),
  );

/** 根据县委统一部署，2021年3月…: upon what it was done. */
const leadsOn = (before: Piece | undefined, { from }: Piece, text: string): boolean =>
  before?.type === 'external' && /^[^。；\n]{0,12}，$/.test(text.slice(before.to, from));

/** …，其余正在按计划推进; 开展了为期一个月的督察; 局里及时整改: words of a sentence that tells. */
function goesAlong({ type, from, to }: Piece, text: string): boolean {
  const before = wordsBefore(text, from, 6);
  if (type === 'external') return !rest.test(before) && !setElsewhere.test(text.slice(from, to + 4));
  if (type === 'immediate' || type === 'ongoing') return !beginsClause(text, from) && !before.endsWith('并');
  return type === 'offset' && lasted.test(before);
}

/** The last day of each date; null for other pieces and where no year is sure. */
function lastDays(pieces: readonly Piece[], documentDate: IsoDate): readonly (IsoDate | null)[] {
  const memory = new Memory(yearIn(documentDate));
  return pieces.map((piece) => {
    if (piece.type !== 'date') return null;
    const resolved = resolvePeriod(piece.meaning.period, memory);
    if ('failure' in resolved) return null;
    return resolved.assumed.length > 0 && isLongBefore(resolved.due, documentDate) ? null : resolved.due;
  });
}

/** 1月10日 in a paper of December may well be the next one. */
function isLongBefore(day: IsoDate, documentDate: IsoDate): boolean {
  return documentDate.length === 10 && partsOf(documentDate).month - partsOf(day).month > 8;
}

/** 11月8日至12月20日, 4月和8月: the last of the dates that belong together. */
function endOfGroup(pieces: readonly Piece[], index: number, text: string): number {
  let last = index;
  for (let next = pieces[last + 1]; next && isBare(next, text); next = pieces[last + 1]) {
    const { from, to } = pieces[last] ?? next;
    if (next.from !== from && !links.test(text.slice(to, next.from))) break;
    last++;
  }
  return last;
}
