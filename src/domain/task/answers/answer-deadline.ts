import { resolveRelative } from '../../deadline/calendar/resolve-relative';
import { statutoryCalendar } from '../../deadline/calendar/work-calendar';
import { chineseDay } from '../../deadline/explain/words';
import { readDeadline } from '../../deadline/read-deadline';
import { daysBetween, daysInMonth, isoDay, partsOf } from '../../deadline/resolve/days';
import type { Deadline, IsoDate, Milestone } from '../../deadline/types';
import type { AnswerContent } from './types';

type DeadlineAnswer = Exclude<AnswerContent, { kind: 'accept' | 'met' }>;
type Of<Kind> = Extract<DeadlineAnswer, { kind: Kind }>;

/**
 * A time limit as the user's answer has it: dated, with the answer in its reason and without the questions it has answered.
 *
 * @param documentDate the document's day, year or null, as the limit was read against
 * @example answerDeadline(readDeadline('7月底前', { documentDate: '2019' }), { kind: 'year', year: 2020 }, '2019')
 */
export function answerDeadline(deadline: Deadline, answer: DeadlineAnswer, documentDate: IsoDate | null): Deadline {
  const open = deadline.with({ findings: [], alternative: null });
  switch (answer.kind) {
    case 'year':
      return withYear(open, answer, documentDate);
    case 'other':
      return withOther(open, answer);
    case 'event':
      return withEvent(open, answer);
    case 'date':
      return told(open, [oneDate(answer.due)], `按您的答复，最后一天是${chineseDay(answer.due)}`);
  }
}

function told(deadline: Deadline, milestones: readonly Milestone[], said: string): Deadline {
  const why = deadline.why === '' ? said : `${deadline.why}；${said}`;
  const assumed = deadline.assumed.filter((part) => part !== 'year');
  return deadline.with({ kind: 'fixed', milestones, assumed }, why);
}

const oneDate = (due: IsoDate): Milestone => ({ due, level: null, label: null, recurrence: null });

/** A year the text does not say is read again with this one; one that it says is replaced, all dates moving along. */
function withYear(deadline: Deadline, { year }: Of<'year'>, documentDate: IsoDate | null): Deadline {
  const again = deadline.kind === 'unread' || deadline.assumed.includes('year');
  const read = again ? readDeadline(deadline.text, { documentDate: inYear(documentDate, year) }) : deadline;
  const base = read.kind === 'fixed' ? read : deadline;
  const first = base.milestones.find(({ due }) => due !== null)?.due;
  if (base.kind !== 'fixed' || !first) return deadline.with({ findings: read.findings });
  const shift = base === deadline ? year - partsOf(first).year : 0;
  const milestones = base.milestones.map((one) => ({
    ...one,
    due: one.due === null ? null : moved(one.due, shift),
    ...(one.start ? { start: moved(one.start, shift) } : {}),
  }));
  const days = milestones.flatMap(({ due }) => (due === null ? [] : chineseDay(due)));
  const start = base.start === null ? null : moved(base.start, shift);
  const said = `按您的答复，年份是${year}年，最后一天是${days.join('、')}`;
  const open = base.with({ start, findings: [], alternative: null, text: deadline.text }, deadline.why);
  return told(open, milestones, said);
}

/** The document's day in another year: 本月底 keeps its month. Only the year where that day does not exist. */
function inYear(documentDate: IsoDate | null, year: number): IsoDate {
  if (documentDate === null || documentDate.length < 10) return String(year);
  const { month, day } = partsOf(documentDate);
  return isoDay(year, month, day) ?? String(year);
}

/** So many years later; the last day of a month stays the last. */
function moved(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const last = daysInMonth(year + years, month);
  return isoDay(year + years, month, day === daysInMonth(year, month) ? last : Math.min(day, last)) ?? date;
}

/** The date that the other reading would have, in place of the one nearest to it. */
function withOther(deadline: Deadline, { due }: Of<'other'>): Deadline {
  const distances = deadline.milestones.map((one) =>
    one.due === null ? Infinity : Math.abs(daysBetween(one.due, due)),
  );
  const nearest = distances.indexOf(Math.min(...distances));
  const milestones = deadline.milestones.map((one, index) => (index === nearest ? { ...one, due } : one));
  return told(deadline, nearest < 0 ? [oneDate(due)] : milestones, `按您的答复，指的是${chineseDay(due)}`);
}

function withEvent(deadline: Deadline, { day }: Of<'event'>): Deadline {
  const resolved = resolveRelative(deadline, day, statutoryCalendar);
  return resolved.with({}, () => `${resolved.why}（按您的答复）`);
}
