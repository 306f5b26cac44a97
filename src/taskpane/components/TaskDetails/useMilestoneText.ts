import { useCallback } from 'react';
import type { Milestone } from '../../../domain/deadline/types';
import { useTaskTexts } from '../../i18n/areas/task-details';
import { useText } from '../../i18n/TextProvider';
import { useDateText } from '../../i18n/useDateText';

/** Says a milestone in one line: `市局：2019-09-30`, `2020-07-31 完成评查`. */
export function useMilestoneText(): (milestone: Milestone) => string {
  const text = useTaskTexts();
  const common = useText();
  const write = useDateText();
  return useCallback(
    ({ due, level, label }) => {
      const date = due === null ? common('due.none') : write(due);
      if (level === null) return text('milestone', { date, label: label ?? '' }).trim();
      return label === null
        ? text('milestoneLevel', { level, date })
        : text('milestoneLevelLabel', { level, date, label });
    },
    [text, common, write],
  );
}
