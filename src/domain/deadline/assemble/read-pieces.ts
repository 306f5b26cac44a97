import type { Meaning, Near, Piece } from '../grammar/meaning';
import { isOneOf } from '../lexicon/characters';
import { clauseBefore, wordsBefore } from '../lexicon/clauses';
import { bareWords, isLevel, levelAfter } from '../lexicon/levels';
import { addDays, isoDay } from '../resolve/days';
import { resolveFestival, resolveHoliday, resolveNear } from '../resolve/resolve-near';
import {
  Memory,
  nothingAssumed,
  resolvePeriod,
  type Failure,
  type Resolved,
  type ResolvedDays,
} from '../resolve/resolve-period';
import type { AssumedPart, IsoDate, Recurrence } from '../types';
import { labelAfter, labelBefore } from './labels';

/** A date or a recurrence of the text, resolved. */
export interface Dated {
  readonly piece: Piece;
  readonly due: IsoDate | null;
  readonly start: IsoDate | null;
  readonly level: string | null;
  readonly label: string | null;
  readonly recurrence: Recurrence | null;
  readonly assumed: readonly AssumedPart[];
  readonly alternative: IsoDate | null;
}

/** Words that look like a date and name no day. */
export interface Failed {
  readonly piece: Piece;
  readonly failure: Failure;
}

/** A first day without a last one of its own: 自…起. */
export interface Started {
  readonly piece: Piece;
  readonly day: IsoDate;
  readonly assumed: readonly AssumedPart[];
}

/** Everything the pieces of one text say, gathered by kind. */
export interface Gathered {
  readonly dated: readonly Dated[];
  readonly failures: readonly Failed[];
  readonly starts: readonly Started[];
  readonly rest: readonly Piece[];
}

/** What is known of the document. */
export interface DocumentDate {
  readonly year: number | null;
  /** Its month, where it is a list of one month: 2025年5月重点工作清单. */
  readonly month: number | null;
  readonly day: IsoDate | null;
}

/** Resolves the dates of a text in order and sets the other pieces aside. */
export function readPieces(pieces: readonly Piece[], text: string, document: DocumentDate): Gathered {
  const memory = new Memory(document.year, document.day === null ? document.month : null);
  const dated: Dated[] = [];
  const failures: Failed[] = [];
  const starts: Started[] = [];
  const rest: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    const { type } = piece;
    if (type === 'fact') continue;
    if (type === 'every') dated.push(recurring(piece, wordsAround(pieces, index, text)));
    else if (!dayTypes.has(type)) rest.push(piece);
    else {
      const resolved = unreadableYear(piece, text) ?? resolve(piece, document, memory);
      if ('failure' in resolved) failures.push({ piece, failure: resolved.failure });
      else if (isStart(piece, text, pieces)) {
        starts.push({ piece, day: resolved.start, assumed: resolved.assumed });
      } else dated.push(datedBy(piece, resolved, wordsAround(pieces, index, text)));
    }
  }
  return { dated, failures, starts, rest };
}

const dayTypes = new Set<Meaning['type']>(['date', 'near', 'festival', 'holiday']);

/** Whom a date binds and what is to be done by it. */
interface Words {
  readonly level: string | null;
  readonly label: string | null;
}

const noWords: Words = { level: null, label: null };

// Both makers write all parts in one order: objects of one shape are read faster than copies of a pattern.
const recurring = (piece: Piece, { level }: Words): Dated => ({
  piece,
  due: null,
  start: null,
  level,
  label: null,
  recurrence: piece.type === 'every' ? piece.meaning.recurrence : null,
  assumed: nothingAssumed,
  alternative: null,
});

const datedBy = (piece: Piece, resolved: ResolvedDays, { level, label }: Words): Dated => ({
  piece,
  due: piece.limit === 'before' ? addDays(lastStart(piece, resolved), -1) : resolved.due,
  start: windowStart(piece, resolved),
  level,
  label,
  recurrence: null,
  assumed: resolved.assumed,
  alternative: resolved.alternative,
});

/** XX年6月底前, 2O24年6月底前: a year that is written but cannot be read must not become the document's. */
function unreadableYear(piece: Piece, text: string): Resolved | null {
  const { from } = piece;
  if (from === 0 || text.charAt(from - 1) !== '年') return null;
  if (piece.type !== 'date' || piece.meaning.period.year !== null) return null;
  return /[\w×？*]年$/.test(wordsBefore(text, from, 3)) ? { failure: 'unreadable-year' } : null;
}

function resolve(piece: Piece, document: DocumentDate, memory: Memory): Resolved {
  if (piece.type === 'date') return resolvePeriod(piece.meaning.period, memory);
  if (piece.type === 'near') return resolveNear(piece.meaning.near, dayFor(piece.meaning.near, document), memory);
  if (piece.type === 'holiday') return resolveHoliday(piece.meaning.festival, memory);
  if (piece.type === 'festival') return resolveFestival(piece.meaning.festival, document.day, memory);
  throw new Error(`No day: ${piece.type}`);
}

/** The day that 本月底 counts from: that of the document, or the first of its month. */
function dayFor({ unit }: Near, { year, month, day }: DocumentDate): IsoDate | null {
  if (day !== null || year === null || month === null) return day;
  return unit === 'month' || unit === 'quarter' ? isoDay(year, month, 1) : null;
}

/** The heading of a first day; 计划开工日期 alone is the day by which it is to begin. */
const startHeading = /(?:启动|开始|起始)(?:时间|日期)[：\n]?$/;
const firstHeading = /(?:开工|动工|进场|开放|起算)(?:时间|日期)[：\n]?$/;

const startsThen = /^(?:正式)?启动(?:$|[，。；])/;

/** 自…起, …开始, …后; 2025年4月中旬启动 without a limit word. */
function isStart(piece: Piece, text: string, pieces: readonly Piece[]): boolean {
  const { type, limit, from, to } = piece;
  if (limit === 'from' || limit === 'after') return true;
  if (piece.type === 'near') return piece.meaning.starts === true;
  // It ends in 时间 or 日期, perhaps with a mark.
  const heading = isOneOf(text, from - 1, '间期：\n') ? wordsBefore(text, from, 5) : '';
  if (heading !== '' && startHeading.test(heading)) return true;
  if (type !== 'date' || limit !== 'bare') return false;
  if (heading !== '' && firstHeading.test(heading)) return pieces[pieces.length - 1] !== piece;
  if (!isOneOf(text, to, '正启') || !startsThen.test(text.slice(to, to + 5))) return false;
  // 下半年启动，明年6月底前完成 are two steps; 4月启动，7月底结束 is a window.
  return text.includes('结束') || pieces.filter((piece) => piece.type === 'date').length === 1;
}

/** Where the last day or period begins that is named: 6月（不含）前 ends on 31 May. */
const lastStart = (piece: Piece, { start, due }: { start: IsoDate; due: IsoDate }): IsoDate =>
  piece.type === 'date' && !piece.meaning.period.window ? start : due;

const windowStart = (piece: Piece, resolved: { start: IsoDate }): IsoDate | null =>
  piece.type === 'holiday' || (piece.type === 'date' && piece.meaning.period.window) ? resolved.start : null;

/** Whom a date binds and what is to be done by it, from the words between it and its neighbours. */
function wordsAround(pieces: readonly Piece[], index: number, text: string): Words {
  const { from, to } = pieces[index] ?? { from: 0, to: 0 };
  const previousTo = index > 0 ? (pieces[index - 1]?.to ?? 0) : 0;
  const nextFrom = index + 1 < pieces.length ? (pieces[index + 1]?.from ?? text.length) : text.length;
  if (from <= previousTo && nextFrom <= to) return noWords;
  const before = from > previousTo ? bareWords(clauseBefore(text, previousTo, from)) : '';
  const own = levelAtEnd(before);
  if (nextFrom <= to) return { level: own, label: own === null ? labelBefore(before) : null };
  const level = own ?? levelAfter(text.slice(to, Math.min(nextFrom, to + 24)));
  const label = labelAfter(text, to, nextFrom, level) ?? (own === null ? labelBefore(before) : null);
  return { level, label };
}

/** 公布、市级: the level is all of the words, or those after the last 、 (省、市、县 stay one). */
function levelAtEnd(words: string): string | null {
  if (words === '') return null;
  if (isLevel(words)) return words;
  const mark = words.lastIndexOf('、');
  const last = mark < 0 ? '' : words.slice(mark + 1);
  return isLevel(last) ? last : null;
}
