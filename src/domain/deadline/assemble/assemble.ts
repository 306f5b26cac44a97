import type { Piece } from '../grammar/meaning';
import type { Deadline, DeadlineContext, DeadlineFinding, DeadlineKind, Milestone } from '../types';
import { explain } from '../explain/explain';
import { readPieces, type Dated, type Gathered } from './read-pieces';

/** Puts the answer together from the pieces of a folded text. */
export function assemble(original: string, text: string, pieces: readonly Piece[], context: DeadlineContext): Deadline {
  const documentYear = context.documentDate === null ? null : Number(context.documentDate.slice(0, 4));
  const gathered = readPieces(pieces, text, documentYear);
  const { dated, rest, starts } = gathered;
  const kind = kindOf(gathered);
  const fixed = dated.filter((one) => one.due !== null);
  const recurring = dated.filter((one) => one.recurrence !== null);
  const ongoing = rest.some((piece) => ['ongoing', 'start-event'].includes(piece.meaning.type));
  const milestones = fixed.length > 0 ? fixed.map(milestoneOf) : leveled(recurring) ? recurring.map(milestoneOf) : [];
  const answer = {
    text: original,
    kind,
    milestones,
    ongoing: ongoing || kind === 'ongoing',
    start: fixed[0]?.start ?? starts[0] ?? null,
    startEvent: find(rest, 'start-event')?.event ?? null,
    basis: basisOf(kind, text, rest),
    recurrence: leveled(recurring) ? null : (recurring[0]?.recurrence ?? null),
    offset: find(rest, 'offset')?.offset ?? null,
    state: find(rest, 'done') ? ('done' as const) : null,
    tentative: find(rest, 'tentative') !== undefined,
    assumed: dated.some((one) => one.assumed.length > 0) ? (['year'] as const) : [],
    alternative: fixed[0]?.alternative ?? null,
    rule: dated[0]?.piece.rule ?? rest[0]?.rule ?? 'unread',
    findings: findingsOf(kind, text, gathered, documentYear),
  };
  return {
    ...answer,
    get why() {
      return explain(text, kind, dated, rest, documentYear);
    },
  };
}

const leveled = (recurring: readonly Dated[]): boolean => recurring.some((one) => one.level !== null);

const milestoneOf = ({ due, start, level, label, recurrence }: Dated): Milestone => ({
  due,
  ...(start === null ? {} : { start }),
  level,
  label,
  recurrence,
});

type MeaningOf<Type> = Extract<Piece['meaning'], { type: Type }>;

function find<Type extends Piece['meaning']['type']>(
  pieces: readonly Piece[],
  type: Type,
): MeaningOf<Type> | undefined {
  return pieces.find((piece) => piece.meaning.type === type)?.meaning as MeaningOf<Type> | undefined;
}

function kindOf({ dated, rest, starts }: Gathered): DeadlineKind {
  if (dated.some((one) => one.due !== null)) return 'fixed';
  if (dated.length > 0) return 'recurring';
  const has = (type: Piece['meaning']['type']): boolean => find(rest, type) !== undefined;
  if (has('offset')) return 'relative';
  if (has('immediate')) return 'immediate';
  if (has('ongoing') || has('start-event') || starts.length > 0) return 'ongoing';
  if (has('external')) return 'external';
  return has('none') || has('done') ? 'none' : 'unread';
}

function basisOf(kind: DeadlineKind, text: string, rest: readonly Piece[]): string | null {
  const external = find(rest, 'external');
  if (!external) return null;
  return kind === 'external' ? text.replace(/[。；，]$/, '') : external.basis;
}

function findingsOf(
  kind: DeadlineKind,
  text: string,
  { dated, failures }: Gathered,
  documentYear: number | null,
): DeadlineFinding[] {
  const findings: DeadlineFinding[] = [];
  if (dated.some((one) => one.assumed.includes('year'))) {
    findings.push({
      code: 'deadline.year-assumed',
      message: `“${text}”没有写年份，按文件年份${documentYear}年计算，请核对。`,
    });
  }
  for (const { failure } of failures)
    findings.push({ code: `deadline.${failure}`, message: `“${text}”里的日期无法确定，请改写后重新读取。` });
  if (kind === 'unread' && failures.length === 0) {
    findings.push({
      code: 'deadline.not-understood',
      message: `看不懂“${text}”是什么时限，请改写成日期或者人工核对。`,
    });
  }
  return findings;
}
