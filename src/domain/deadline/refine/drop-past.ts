import { pieceLike, type Piece } from '../grammar/meaning';
import { beginsClause } from '../lexicon/clauses';
import { levelAfter } from '../lexicon/levels';
import { partsOf, yearIn } from '../resolve/days';
import { Memory, resolvePeriod } from '../resolve/resolve-period';
import type { IsoDate } from '../types';
import {
  amount,
  asOf,
  counted,
  demanded,
  done,
  figure,
  heading,
  isWork,
  lasted,
  leads,
  links,
  office,
  rest,
  toDo,
  wanted,
} from './past-words';

/**
 * 2018年7月，《条例》正式实施, in a paper of 2021: a day that was over when the paper was written is no limit that it sets,
 * where a sentence goes on about it. What begins with the work to be done (2023年6月完成设计) or asks for something stays a
 * limit: it may be overdue. So does every date with a limit word of its own.
 * @param documentDate the document's day or only its year
 */
export function dropPast(pieces: readonly Piece[], text: string, documentDate: IsoDate | null): readonly Piece[] {
  if (documentDate === null || !pieces.some((piece) => isBare(piece, text))) return pieces;
  const days = lastDays(pieces, documentDate);
  const open = days.findLastIndex((day) => day !== null && day > documentDate);
  let kept: Piece[] | null = null;
  let told: Piece | null = null;
  for (let index = 0, last = 0; index < pieces.length; index = last + 1) {
    last = endOfGroup(pieces, index, text);
    const [first, end] = [pieces[index], pieces[last]];
    if (!first || !end) continue;
    if (told !== null && /[。；\n]/.test(text.slice(told.to, first.from))) told = null;
    if (isBare(first, text)) {
      const group = days.slice(index, last + 1);
      if (!group.every((day) => day !== null && day <= documentDate) || comesBack(pieces, index, text)) continue;
      const thisYear = yearIn(group[0] ?? '') === yearIn(documentDate);
      const after = {
        goesOn: told !== null,
        thisYear,
        more: open > last,
        alone: days.findLastIndex((day) => day !== null) === last,
      };
      if (!tells(first, end.to, text, after)) continue;
      told = end;
    } else if (told === null || !goesAlong(first, text)) continue;
    kept ??= [...pieces];
    const from = leadsOn(kept[index - 1], first, text) ? index - 1 : index;
    for (let at = from; at <= last; at++) kept[at] = pieceLike(kept[at] ?? first, { type: 'fact' });
  }
  return kept ?? pieces;
}

/** Without a limit word of its own: 6月, 5月8日至8月30日, “十三五”期间. */
const isBare = ({ type, limit, from, to }: Piece, text: string): boolean =>
  type === 'date' && (limit === 'bare' || (limit === 'by' && !/[前内止]$/.test(text.slice(from, to))));

/** 每年第一季度: days of a rule. */
const comesBack = (pieces: readonly Piece[], index: number, text: string): boolean =>
  pieces.some(
    ({ type, to }, at) => at < index && type === 'every' && !/[。；\n]/.test(text.slice(to, pieces[index]?.from)),
  );

/** 根据县委统一部署，2021年3月…: upon what it was done. */
const leadsOn = (before: Piece | undefined, { from }: Piece, text: string): boolean =>
  before?.type === 'external' && /^[^。；\n]{0,12}，$/.test(text.slice(before.to, from));

/** …，其余正在按计划推进; 开展了为期一个月的督察; 局里及时整改: words of a sentence that tells. */
function goesAlong({ type, from }: Piece, text: string): boolean {
  const before = text.slice(Math.max(0, from - 6), from);
  if (type === 'external') return !rest.test(before);
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

/** What is known of a day that is over. */
interface Over {
  /** Something before it in the sentence tells too. */
  readonly goesOn: boolean;
  /** Whether it is one of the year in which the paper was written. */
  readonly thisYear: boolean;
  /** Whether a later date of the text is not over. */
  readonly more: boolean;
  /** Whether no date follows at all: sums of several dates are the stages of a plan. */
  readonly alone: boolean;
}

/** Whether the words around a day that is over tell of it. */
function tells(
  { from, rule, limit }: Piece,
  to: number,
  text: string,
  { goesOn, thisYear, more, alone }: Over,
): boolean {
  const before = text.slice(Math.max(0, from - 16), from);
  const after = /^[^。；\n]{0,80}/.exec(text.slice(to))?.[0] ?? '';
  if (asOf.test(before)) return counted.test(after) && !demanded.test(after);
  if (before.endsWith('早在')) return true;
  const noted = heading.exec(before)?.[1];
  if (noted !== undefined && limit === 'bare' && /^(?:$|[，。；（）])/.test(after)) return !toDo.test(noted);
  if (wanted.test(before)) return false;
  const parted = after.startsWith('，');
  if (parted && !beginsClause(text, from) && !leads.test(before)) return false;
  const body = parted ? after.slice(1) : after;
  const clause = /^[^，]*/.exec(body)?.[0] ?? '';
  const surely = goesOn || (more && !thisYear);
  if (
    body.length < (surely ? 2 : 5) ||
    (parted ? /^[、）：（]/ : /^[、和及与）：（\d]/).test(body) ||
    demanded.test(body)
  )
    return false;
  if (done.test(clause) || (alone && amount.test(clause))) return true;
  if (body.startsWith('各') || (thisYear && levelAfter(body) !== null)) return false;
  if (isWork(body)) return surely || /[于在]$/.test(before);
  if (thisYear && rule !== 'month-day' && isWork(body.replace(office, ''))) return false;
  return !/[底末]$/.test(text.slice(from, to)) || figure.test(body);
}
