import { finding } from '../assemble/findings';
import { chineseDay, unitWords } from '../explain/words';
import { addDays, addMonths } from '../resolve/days';
import type { Deadline, DeadlineFinding, IsoDate, Offset } from '../types';
import { legalPeriodEnd, type LegalRule } from './legal-period';
import type { WorkCalendar } from './work-calendar';
import { addWorkdays } from './workdays';

/**
 * Gives a relative deadline its date, once the day of its event is known. The event's day is not counted; months end on
 * the same number or on the month's last day; working days follow the calendar; other periods after an event that end
 * on a day off move to the next working day.
 * @returns the same deadline with kind `fixed` and one milestone; unchanged, with a finding, when the calendar does not
 * reach that far; unchanged when it is not relative
 * @example resolveRelative(readDeadline('受理后5个工作日内', context), '2024-09-27', statutoryCalendar)
 */
export function resolveRelative(
  deadline: Deadline,
  eventDate: IsoDate,
  calendar: WorkCalendar,
  rule: LegalRule = 'civil',
): Deadline {
  if (deadline.kind !== 'relative' || deadline.offset === null) return deadline;
  const { offset } = deadline;
  const counted = countFrom(eventDate, offset, calendar);
  if (counted === null) return deadline.with({ findings: [...deadline.findings, unknownYear(deadline)] });
  const rolls = offset.amount > 0 && offset.unit !== 'workday' && offset.unit !== 'hour';
  const rolled = rolls ? legalPeriodEnd(eventDate, counted, rule, calendar) : counted;
  const due = rolled ?? counted;
  const moved = due === counted ? '' : '（顺延到工作日）';
  return deadline.with(
    {
      kind: 'fixed',
      milestones: [{ due, level: null, label: null, recurrence: null }],
      findings: rolled === null ? [...deadline.findings, unknownYear(deadline)] : deadline.findings,
    },
    () => `${deadline.why}；${eventWords(offset)}是${chineseDay(eventDate)}，最后一天是${chineseDay(due)}${moved}`,
  );
}

const eventWords = ({ event }: Offset): string => (event === '' ? '起算日' : `“${event}”`);

const unknownYear = ({ text, offset }: Deadline): DeadlineFinding =>
  finding('deadline.calendar-unknown', text, offset ? unitWords[offset.unit] : '');

/** Counting alone, before any rolling. Hours reach into the day on which they surely have passed. */
function countFrom(day: IsoDate, { amount, unit }: Offset, calendar: WorkCalendar): IsoDate | null {
  switch (unit) {
    case 'workday':
      return addWorkdays(day, amount, calendar);
    case 'hour':
      return addDays(day, Math.ceil(amount / 24));
    case 'day':
      return addDays(day, amount);
    case 'week':
      return addDays(day, 7 * amount);
    case 'month':
      return addMonths(day, amount);
    case 'year':
      return addMonths(day, 12 * amount);
  }
}
