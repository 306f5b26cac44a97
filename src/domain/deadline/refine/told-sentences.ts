import type { Piece } from '../grammar/meaning';
import { endsWithOneOf, isOneOf } from '../lexicon/characters';
import { beginsClause, endsBetween, restOfSentence, wordsBefore } from '../lexicon/clauses';
import {
  aim,
  asOf,
  counted,
  demand,
  event,
  faults,
  figures,
  finished,
  found,
  goesOnOf,
  lookedInto,
  setElsewhere,
  surely,
} from './told-words';

/**
 * 截至9月底，完成投资3亿元; 5月28日，县政府召开会议: whether the sentence of a date tells of the past and asks for nothing.
 * A date with a limit word of its own (6月底前) is always a limit. What a plan says in such a sentence (按计划推进) tells too.
 * @param told the piece before it, where that was one that tells
 * @param next the piece after it: what is demanded from there on is not demanded by this date
 */
export function isTold(piece: Piece, told: Piece | null, next: Piece | undefined, text: string): boolean {
  const { type, from, to, limit } = piece;
  if (type === 'external')
    return told !== null && !endsBetween(text, told.to, from) && !setElsewhere.test(text.slice(from, to + 4));
  if ((type !== 'date' && type !== 'near') || limit !== 'bare' || to === text.length) return false;
  const rest = restOfSentence(text, to);
  if (rest.length < 2) return false;
  const own = next?.type === 'date' && next.from - to > 2 ? rest.slice(0, next.from - to) : rest;
  return surely.test(rest) || (tells(piece, rest, told, text) && !demand.test(own));
}

/** Whether the words before a date or those after it tell. */
function tells(piece: Piece, rest: string, told: Piece | null, text: string): boolean {
  const { from } = piece;
  const before = wordsBefore(text, from, 16);
  if (endsWithOneOf(before, '自从')) return rest.includes('以来');
  if (endsWithOneOf(before, '至止到') && asOf.test(before))
    return /^(?:，|全[市县区省州]|.{0,12}已)/.test(rest) && counted.test(rest);
  if (before.endsWith('到') && aim.test(before)) return false;
  if (isStep(piece, told, before, text)) return true;
  const period = isPeriod(piece);
  if (period && (figures.test(rest) || faults.test(rest))) return true;
  const begins = beginsClause(text, from) || '至到-~'.includes(text.charAt(from - 1));
  return begins && (period ? tellsOfPeriod(rest) : tellsOfDay(rest));
}

const isPeriod = (piece: Piece): boolean =>
  (piece.type === 'date' && piece.meaning.period.last.day === 'end') ||
  (piece.type === 'near' && piece.meaning.near.day === 'end');

/** 该企业于2015年12月通过环评，2018年3月投产: a step of somebody that was looked into; 底 and 末 are words of limits. */
const isStep = ({ from, to }: Piece, told: Piece | null, before: string, text: string): boolean =>
  !isOneOf(text, to - 1, '底末内') &&
  ((before !== '' && lookedInto.test(before)) || (told !== null && goesOnOf.test(wordsBefore(text, from, 60))));

const tellsOfPeriod = (rest: string): boolean => found.test(rest) || (rest.startsWith('，') && finished.test(rest));

const tellsOfDay = (rest: string): boolean => rest.startsWith('，') && (finished.test(rest) || event.test(rest));
