import { applyRestDayPolicy } from '../../deadline/calendar/workdays';
import { statutoryCalendar } from '../../deadline/calendar/work-calendar';
import type { IsoDate } from '../../deadline/types';
import type { LightOptions } from '../types';

type RestDays = Pick<LightOptions, 'restDays' | 'calendar'>;

/** The last good day of a fixed date under the chosen policy, and a clause for the explanation; empty when it stays. */
export function lastGoodDay(due: IsoDate, options: RestDays): { readonly due: IsoDate; readonly clause: string } {
  const { restDays = 'none', calendar = statutoryCalendar } = options;
  const rested = calendar.isWorkday(due) === false;
  if (restDays === 'none') return { due, clause: rested ? '（休息日，不顺延）' : '' };
  const { due: day, moved, known } = applyRestDayPolicy(due, restDays, calendar);
  if (!known) return { due, clause: '（还没有这一年的放假安排，是否休息日不明，未作移动）' };
  if (!moved) return { due, clause: '' };
  return { due: day, clause: `（休息日，按设置${restDays === 'forward' ? '顺延' : '提前'}到${day}）` };
}
