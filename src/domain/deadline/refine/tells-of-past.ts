import type { Piece } from '../grammar/meaning';
import { isOneOf } from '../lexicon/characters';
import { beginsClause, restOfSentence, wordsBefore } from '../lexicon/clauses';
import { levelAfter } from '../lexicon/levels';
import {
  aimed,
  amount,
  cases,
  asOf,
  demanded,
  done,
  endedThen,
  faultsIn,
  forAll,
  heading,
  isWork,
  leads,
  listed,
  named,
  noWords,
  office,
  stage,
  toDo,
  wanted,
  wentBy,
  whichOld,
  whichThings,
  wrongSince,
} from './past-words';
import { counted } from './told-words';

/** What is known of a day that is over. */
export interface Over {
  /** Something before it in the sentence tells too. */
  readonly goesOn: boolean;
  /** It is one of the steps of a plan. */
  readonly isStep: boolean;
  /** Whether it is one of the year in which the paper was written. */
  readonly thisYear: boolean;
  /** How many years lie between it and the paper. */
  readonly years: number;
  /** Whether a later date of the text is not over. */
  readonly more: boolean;
  /** Whether no date follows at all: sums of several dates are the stages of a plan. */
  readonly alone: boolean;
}

/** Whether the words around a day that is over tell of it. */
export function tells(piece: Piece, to: number, text: string, over: Over): boolean {
  const before = wordsBefore(text, piece.from, 16);
  const after = restOfSentence(text, to);
  if (before.endsWith('（') && after.startsWith('）'))
    return faultsIn.test(before) || wentBy.test(after) || isNote(before, after, over);
  if (asOf.test(before)) return counted.test(after) && !demanded.test(after);
  if (before.endsWith('早在') || numbered.test(after) || issued.test(after)) return true;
  const noted = heading.exec(before)?.[1];
  if (noted !== undefined && piece.limit === 'bare' && /^(?:$|[，。；（）])/.test(after)) return !toDo.test(noted);
  if (wanted.test(before)) return false;
  const parted = after.startsWith('，');
  if (parted && !beginsClause(text, piece.from) && !leads.test(before)) return false;
  const ends = /[底末]$/.test(text.slice(piece.from, to));
  return sentenceTells(parted ? after.slice(1) : after, before, {
    ...over,
    parted,
    ends,
    isDay: piece.rule === 'month-day',
    old: over.years > 2 && !beginsClause(text, piece.from) && !ends,
  });
}

/** 召开第7次镇长办公会: one that has been counted has been held. */
const numbered = /^召开了?[^，。；]{0,6}第[\d一二三四五六七八九十]+次/;

/** 2021年3月，市政府印发《…》: a paper that is called by its name is there. */
const issued = /^，[^，]{2,12}(?:印发|出台|下发|公布)了?《/;

/** 2020年8月以前入职的11名, 2018年3月起停止排放: whether a limit word beside a day that is over only says which or since when. */
export function limitTells({ limit, from, to }: Piece, text: string, years: number): boolean {
  const after = restOfSentence(text, to);
  if (limit === 'from' || limit === 'after') return wrongSince.test(after) || (years > 1 && endedThen.test(after));
  // 力争2005年以前铺设的管道全部更新
  if (years > 9 && /^[^，。；]{1,6}的/.test(after)) return true;
  if (wanted.test(wordsBefore(text, from, 16))) return false;
  if ((whichThings.test(after) && !isOneOf(text, to - 2, '底末')) || (years > 2 && whichOld.test(after))) return true;
  // 库房现存1949年以前历史档案
  return years > 9 && !beginsClause(text, from) && after.length > 1 && !isWork(after) && !demanded.test(after);
}

/** 暗访时（3月28日上午）6个小区无人值守, 已有6人去世（2015—2022年），…: when what stands before it was; the stages of a plan are not. */
const isNote = (before: string, after: string, { thisYear, alone }: Over): boolean =>
  /时（$/.test(before) ||
  (!thisYear &&
    alone &&
    after.length > 4 &&
    !stage.test(before) &&
    !begun(after.replace(/^），?/, '')) &&
    !demanded.test(after));

const begun = (words: string): boolean => isWork(words) || forAll.test(words);

/** What else is known: whether a comma stands behind it, whether it is the end of a period (年底) and whether it is a day. */
interface Behind extends Over {
  readonly parted: boolean;
  readonly ends: boolean;
  readonly isDay: boolean;
  /** 3号泊位1994年建成: whether what stands before it in its clause was made then, years ago. */
  readonly old: boolean;
}

/** Whether the sentence behind such a day tells of it. */
function sentenceTells(body: string, before: string, over: Behind): boolean {
  const { goesOn, isStep, thisYear, more, alone, parted, ends, isDay, old } = over;
  const clause = /^[^，]*/.exec(body)?.[0] ?? '';
  const surely = goesOn || (more && !thisYear);
  if (body.length < (surely ? 2 : 5) || (parted ? noWords : listed).test(body) || demanded.test(body)) return false;
  // 2018年改造的厕所, （2021年12月公布）中
  if (!thisYear && (whichThings.test(body) || (alone && named.test(body)))) return true;
  if (done.test(clause) || (alone && !isStep && amount.test(clause)) || (!thisYear && cases.test(clause))) return true;
  if (isStep || (parted ? forAll : /^各/).test(body) || aimed.test(clause) || /[从自]$/.test(before)) return false;
  if (thisYear && levelAfter(body) !== null) return false;
  if (isWork(body)) return surely || old || /[于在]$/.test(before);
  if (thisYear && !isDay && isWork(body.replace(office, ''))) return false;
  return !ends || /\d/.test(body);
}
