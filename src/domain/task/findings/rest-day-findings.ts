import { statutoryCalendar, type WorkCalendar } from '../../deadline/calendar/work-calendar';
import { weekday } from '../../deadline/resolve/days';
import type { Deadline } from '../../deadline/types';
import type { Finding, Task } from '../types';
import type { UncheckedTable } from './finding-rule';

/** A day somebody wrote (9月30日, 2024.9.30, a date cell), not the end of a month or quarter that 底 or 内 stand for. */
const writtenDay = /\d\s*[日号]|\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,2}|^\d{8}$/;

const weekdays = ['', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

/**
 * Limits on a day that nobody works: one finding per day, however many tasks share it. Years whose holidays are not
 * announced are said once, not guessed.
 */
export function restDayFindings({ tasks }: UncheckedTable, calendar: WorkCalendar = statutoryCalendar): Finding[] {
  const byDay = new Map<string, Task[]>();
  const written = new Map<Deadline, readonly string[]>();
  for (const task of tasks) {
    if (task.deadline.kind !== 'fixed') continue;
    let days = written.get(task.deadline);
    if (!days) {
      days = writtenDays(task.deadline);
      written.set(task.deadline, days);
    }
    for (const day of days) {
      const held = byDay.get(day);
      if (held) held.push(task);
      else byDay.set(day, [task]);
    }
  }
  const days = [...byDay].sort(([one], [other]) => (one < other ? -1 : 1));
  const rest = days.filter(([day]) => calendar.isWorkday(day) === false);
  const unknown = days.filter(([day]) => calendar.isWorkday(day) === null);
  return [...rest.map(([day, held]) => restDay(day, held, calendar)), ...unknownDays(unknown)];
}

/** Days of a limit that somebody wrote, each once. */
function writtenDays({ text, milestones }: Deadline): readonly string[] {
  if (!writtenDay.test(text.normalize('NFKC'))) return [];
  return [...new Set(milestones.flatMap(({ due }) => due ?? []))];
}

function restDay(day: string, held: readonly Task[], calendar: WorkCalendar): Finding {
  const holiday = calendar.holidayOn(day);
  const name = holiday === null ? (weekdays[weekday(day)] ?? '') : `${holiday}假期`;
  return {
    code: 'plan.rest-day',
    cell: held[0]?.source.deadline?.cell ?? null,
    message: `时限${day}是${name}，不上班，有${held.length}项任务以这一天为限；日期没有改动，需要顺延或提前时请写明。`,
  };
}

function unknownDays(days: readonly (readonly [string, readonly Task[]])[]): Finding[] {
  const [first] = days;
  if (!first) return [];
  const count = new Set(days.flatMap(([, held]) => held)).size;
  return [
    {
      code: 'plan.rest-day-unknown',
      cell: first[1][0]?.source.deadline?.cell ?? null,
      message: `有${count}项任务的时限所在年份没有放假安排可查（如${first[0]}），是否休息日不能判断，请自行核对。`,
    },
  ];
}
