import { daysBetween } from '../../../domain/deadline/resolve/days';
import type { IsoDate } from '../../../domain/deadline/types';
import type { Punctuality } from '../../../domain/task/state/punctuality';
import type { TaskState } from '../../../domain/task/types';
import type { Translate } from '../../i18n/types';

/**
 * What stands beside a light's icon: how late, how long still, whether done in time, or the light's word.
 * Example: due 2019-09-30, as of 2019-10-15 → `逾期 15 天`.
 */
export function dueText(state: TaskState, asOf: IsoDate, kept: Punctuality | null, text: Translate): string {
  const { light, due, daysLate } = state;
  if (light === 'done' && kept) return keptText(kept, text);
  if (light === 'overdue' && daysLate > 0) return text('due.late', { days: daysLate });
  if (due === null || (light !== 'dueSoon' && light !== 'onTrack')) return text(`light.${light}`);
  const left = daysBetween(asOf, due);
  if (left < 0) return text(`light.${light}`);
  return left === 0 ? text('due.today') : text('due.left', { days: left });
}

function keptText({ kind, daysLate }: Punctuality, text: Translate): string {
  if (kind === 'onTime') return text('due.onTime');
  return daysLate === null ? text('due.doneLate') : text('due.doneLateBy', { days: daysLate });
}
