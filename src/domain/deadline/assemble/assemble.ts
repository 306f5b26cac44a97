import { explain } from '../explain/explain';
import type { Piece } from '../grammar/meaning';
import type { AssumedPart, Deadline, DeadlineContext, Milestone, Offset, Recurrence } from '../types';
import { findingsOf } from './findings';
import { settleEverybody } from './everybody';
import { find, kindOf } from './kind';
import { readPieces, type Dated, type DocumentDate, type Gathered } from './read-pieces';
import { settleWishes } from './wishes';

/** Puts the answer together from the pieces of a folded text. `why` is worded only when somebody reads it. */
export function assemble(original: string, text: string, pieces: readonly Piece[], context: DeadlineContext): Deadline {
  const document = documentOf(context.documentDate);
  const gathered = settleEverybody(settleWishes(readPieces(pieces, text, document), text));
  const { dated, rest, starts } = gathered;
  const kind = kindOf(gathered);
  const fixed = dated.filter((one) => one.due !== null);
  const recurring = dated.filter((one) => one.recurrence !== null);
  const perLevel = recurring.some((one) => one.level !== null);
  const shown = fixed.length > 0 ? fixed : perLevel ? recurring : [];
  return {
    text: original,
    kind,
    milestones: kind === 'unread' ? [] : shown.map(milestoneOf),
    ongoing: kind === 'ongoing' || rest.some(({ meaning }) => meaning.type === 'ongoing'),
    start: fixed.find((one) => one.start !== null)?.start ?? starts[0]?.day ?? null,
    startEvent: find(rest, 'start-event')?.event ?? null,
    basis: basisOf(gathered, text, kind === 'external'),
    recurrence: kind === 'unread' || (perLevel && fixed.length === 0) ? null : mergedRecurrence(recurring),
    offset: offsetOf(gathered),
    state: find(rest, 'done') ? 'done' : null,
    tentative: find(rest, 'tentative') !== undefined || dated.some(({ piece }) => piece.limit === 'about'),
    assumed: assumedOf(gathered),
    alternative: fixed.find((one) => one.alternative !== null)?.alternative ?? null,
    rule: (fixed[0] ?? dated[0])?.piece.rule ?? decidingRule(gathered),
    get why() {
      return explain(kind, text, gathered, document);
    },
    findings: findingsOf(kind, text, gathered, document),
  };
}

/** A document's date may be known as a day, a month or a year only. */
function documentOf(date: string | null): DocumentDate {
  const found = date === null ? null : /^(\d{4})(-\d\d-\d\d)?/.exec(date);
  return { year: found ? Number(found[1]) : null, day: found?.[2] ? found[0] : null };
}

const milestoneOf = ({ due, start, level, label, recurrence }: Dated): Milestone => ({
  due,
  ...(start === null ? {} : { start }),
  level,
  label,
  recurrence,
});

/** A length of time without an event says nothing beside a date: 用三年时间，到2026年底. */
function offsetOf({ dated, rest }: Gathered): Offset | null {
  const offset = find(rest, 'offset')?.offset ?? null;
  return offset?.event === '' && dated.some((one) => one.due !== null) ? null : offset;
}

/** Several recurrences of one frequency are one with several days. */
function mergedRecurrence(recurring: readonly Dated[]): Recurrence | null {
  const first = recurring[0]?.recurrence;
  if (!first) return null;
  const rules = recurring.flatMap(({ recurrence }) =>
    recurrence?.freq === first.freq && recurrence.rule !== null ? [recurrence.rule] : [],
  );
  return { freq: first.freq, rule: rules.length > 0 ? [...new Set(rules)].join(',') : null };
}

function basisOf({ rest }: Gathered, text: string, whole: boolean): string | null {
  const external = find(rest, 'external');
  if (!external) return null;
  return whole ? text.replace(/[。；，]$/, '') : external.basis;
}

function assumedOf({ dated, starts }: Gathered): readonly AssumedPart[] {
  const parts: AssumedPart[] = [...dated, ...starts].flatMap((one) => [...one.assumed]);
  return parts.length > 1 ? [...new Set(parts)] : parts;
}

function decidingRule({ rest, starts, failures }: Gathered): string {
  return (rest[0] ?? starts[0]?.piece ?? failures[0]?.piece)?.rule ?? 'unread';
}
