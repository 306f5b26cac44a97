import type { Milestone } from '../../../domain/deadline/types';
import type { DateText } from '../../../app/date-style';
import type { Translate } from '../../i18n/types';

/** A milestone in one line: `市局：2019-09-30`, `2020-07-31 完成评查`. */
export function milestoneText({ due, level, label }: Milestone, text: Translate, write: DateText): string {
  const date = due === null ? text('due.none') : write(due);
  if (level === null) return text('task.milestone', { date, label: label ?? '' }).trim();
  return label === null
    ? text('task.milestoneLevel', { level, date })
    : text('task.milestoneLevelLabel', { level, date, label });
}
