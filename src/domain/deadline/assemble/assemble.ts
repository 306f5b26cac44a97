import { explain } from '../explain/explain';
import type { Piece } from '../grammar/meaning';
import { yearIn } from '../resolve/days';
import {
  Deadline,
  type AssumedPart,
  type DeadlineContext,
  type DeadlineKind,
  type Milestone,
  type Offset,
  type Recurrence,
} from '../types';
import { carryLevel } from './carry-level';
import { settleEverybody } from './everybody';
import { findingsOf } from './findings';
import { find, kindOf } from './kind';
import { settleSideBySide } from './side-by-side';
import { readPieces, type Dated, type DocumentDate, type Gathered } from './read-pieces';
import { settleTwice } from './twice';
import { settleWishes } from './wishes';

/** A text on its way to an answer. */
interface Refined {
  /** The cell as it stands, and folded. */
  readonly original: string;
  readonly text: string;
  /** All pieces that were found, and those that are left with what they mean beside each other. */
  readonly found: readonly Piece[];
  readonly pieces: readonly Piece[];
}

/** Puts the answer together from the pieces of a folded text. */
export function assemble({ original, text, found, pieces }: Refined, context: DeadlineContext): Deadline {
  const document = documentOf(context.documentDate);
  const gathered = settle(readPieces(pieces, text, document), text);
  const { dated, rest, starts } = gathered;
  const kind = kindOf(gathered, text, found);
  const first = firstWith(dated, 'due');
  const perLevel = first === undefined && firstWith(dated, 'level') !== undefined;
  const parts = {
    text: original,
    kind,
    milestones: milestonesOf(dated, kind === 'fixed', perLevel && kind === 'recurring'),
    ongoing: kind === 'ongoing' || find(rest, 'ongoing') !== undefined,
    start: firstWith(dated, 'start')?.start ?? starts[0]?.day ?? null,
    startEvent: find(rest, 'start-event')?.event ?? null,
    basis: basisOf(rest, text, kind === 'external'),
    recurrence: kind === 'unread' || perLevel ? null : recurrenceOf(dated),
    offset: offsetOf(rest, first !== undefined),
    state: isDone(rest, dated) ? ('done' as const) : null,
    tentative: isTentative(gathered),
    assumed: assumedOf(gathered),
    alternative: firstWith(dated, 'alternative')?.alternative ?? null,
    rule: (first ?? dated[0])?.piece.rule ?? decidingRule(gathered, kind),
  };
  return new Deadline(
    parts,
    () => findingsOf(kind, text, gathered, document),
    () => explain(kind, text, gathered, document),
  );
}

/** What dates mean beside each other, and whom they bind. */
function settle(found: Gathered, text: string): Gathered {
  if (found.dated.length === 0) return found;
  if (found.dated.length === 1) return settleEverybody(found);
  const single = settleWishes(settleTwice(found), text);
  return settleEverybody(carryLevel(settleSideBySide(single, text), text));
}

/** The first date of which this part is known. */
function firstWith(dated: readonly Dated[], part: 'due' | 'level' | 'start' | 'alternative'): Dated | undefined {
  for (const one of dated) if (one[part] !== null) return one;
  return undefined;
}

/** A document's date may be known as a day or as a year only. */
function documentOf(date: string | null): DocumentDate {
  if (date === null) return unknownDate;
  const year = yearIn(date);
  if (Number.isNaN(year)) return unknownDate;
  return { year, month: date.length > 4 ? Number(date.slice(5, 7)) : null, day: date.length === 10 ? date : null };
}

const unknownDate: DocumentDate = { year: null, month: null, day: null };

const none: readonly never[] = [];

function milestonesOf(dated: readonly Dated[], fixed: boolean, perLevel: boolean): readonly Milestone[] {
  if (!fixed && !perLevel) return none;
  const milestones: Milestone[] = [];
  for (const one of dated) if ((fixed ? one.due : one.recurrence) !== null) milestones.push(milestoneOf(one));
  return milestones;
}

function milestoneOf({ due, start, level, label, recurrence }: Dated): Milestone {
  return start === null ? { due, level, label, recurrence } : { due, start, level, label, recurrence };
}

/** Several recurrences of one frequency are one with several days. */
function recurrenceOf(dated: readonly Dated[]): Recurrence | null {
  let first: Recurrence | null = null;
  for (const { recurrence } of dated) first ??= recurrence;
  if (first === null || dated.length === 1) return first;
  const rules = new Set<string>();
  for (const { recurrence } of dated)
    if (recurrence?.freq === first.freq && recurrence.rule) rules.add(recurrence.rule);
  return { freq: first.freq, rule: rules.size > 0 ? [...rules].join(',') : null };
}

/** 已建成，2021年6月底前投入使用: what is done before a date of its own is only a part. */
const isDone = (rest: readonly Piece[], dated: readonly Dated[]): boolean =>
  rest.length > 0 &&
  rest.some(({ type, to }) => type === 'done' && !dated.some(({ due, piece }) => due !== null && piece.from > to));

const isTentative = ({ rest, dated }: Gathered): boolean => {
  for (const { piece } of dated) if (piece.limit === 'about') return true;
  return find(rest, 'tentative') !== undefined;
};

/** A length of time without an event says nothing beside a date: 用三年时间，到2026年底. */
function offsetOf(rest: readonly Piece[], besideDate: boolean): Offset | null {
  const offset = find(rest, 'offset')?.offset ?? null;
  return besideDate && offset?.event === '' ? null : offset;
}

function basisOf(rest: readonly Piece[], text: string, whole: boolean): string | null {
  const external = find(rest, 'external');
  if (!external) return null;
  return whole ? text.replace(/[。；，]$/, '') : external.basis;
}

/** Every part that some date left open, once. */
function assumedOf({ dated, starts }: Gathered): readonly AssumedPart[] {
  let parts: readonly AssumedPart[] = none;
  for (const { assumed } of dated) parts = joined(parts, assumed);
  for (const { assumed } of starts) parts = joined(parts, assumed);
  return parts;
}

function joined(some: readonly AssumedPart[], more: readonly AssumedPart[]): readonly AssumedPart[] {
  if (more.length === 0) return some;
  return some.length === 0 ? more : [...new Set([...some, ...more])];
}

function decidingRule({ rest, starts, failures }: Gathered, kind: DeadlineKind): string {
  return (rest[0] ?? starts[0]?.piece ?? failures[0]?.piece)?.rule ?? kind;
}
