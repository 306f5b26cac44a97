import { daysBetween } from '../../deadline/resolve/days';
import type { IsoDate } from '../../deadline/types';
import type { LightOptions, Task } from '../types';
import { milestonesFor } from './levels';
import { lastGoodDay } from './rest-day';

/** Whether what is done was done in time (按期完成) or late (逾期完成). */
export interface Punctuality {
  readonly kind: 'onTime' | 'late';
  /** Days after the due date; 0 when in time, null when only words say that it was late. */
  readonly daysLate: number | null;
}

type Judged = Pick<Task, 'deadline' | 'progress'>;

/**
 * How a finished task kept its dates; null when it is not finished or nothing tells. The day it was done counts against the
 * last date that binds the level (or the date it was put off to), inclusive; milestones answered one by one each count
 * against their own. Without a day the sheet's words decide: 按期完成, 逾期完成.
 *
 * @example punctualityOf({ deadline: 9月30日前, progress: { state: 'done', doneOn: '2024-10-03' } }, null) // late, 3 days
 */
export function punctualityOf(
  { deadline, progress }: Judged,
  level: string | null,
  options: Pick<LightOptions, 'restDays' | 'calendar'> = {},
): Punctuality | null {
  const milestones = milestonesFor(deadline.milestones, level);
  const against = (due: IsoDate, doneOn: IsoDate) => compare(lastGoodDay(due, options).due, doneOn);
  if (progress?.state === 'done') {
    const due = progress.extendedTo ?? latest(milestones.flatMap((milestone) => milestone.due ?? []));
    if (progress.doneOn !== null && due !== null) return against(due, progress.doneOn);
    return inWords(progress.text);
  }
  if (milestones.length === 0 || milestones.some(({ met }) => !met)) return null;
  const kept = milestones.map(({ due, met }) => (due !== null && met?.on ? against(due, met.on) : null));
  if (kept.some((one) => one === null)) return null;
  return kept.reduce((worst, one) => ((one?.daysLate ?? 0) > (worst?.daysLate ?? 0) ? one : worst));
}

function compare(due: IsoDate, doneOn: IsoDate): Punctuality {
  return doneOn <= due ? { kind: 'onTime', daysLate: 0 } : { kind: 'late', daysLate: daysBetween(due, doneOn) };
}

const lateWords = /(?:逾期|超期|超时|滞后)后?已?(?:完成|办结|销号|整改到位)/;
const inTimeWords = /(?:按期|按时|如期|提前|限期内)已?(?:完成|办结|销号|整改到位)/;

function inWords(text: string): Punctuality | null {
  if (lateWords.test(text)) return { kind: 'late', daysLate: null };
  return inTimeWords.test(text) ? { kind: 'onTime', daysLate: 0 } : null;
}

function latest(days: readonly IsoDate[]): IsoDate | null {
  return days.reduce<IsoDate | null>((last, day) => (last === null || day > last ? day : last), null);
}
