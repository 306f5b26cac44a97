import type { Finding, LightOptions, Task } from '../types';
import { milestonesFor } from './levels';
import { occurrencesAround } from './occurrences';

/**
 * What to check at an as-of date: recurring tasks whose last date has passed while the sheet does not say whether it
 * was met. They never turn red by themselves.
 */
export function stateFindings(
  tasks: readonly Task[],
  { asOf, level }: Pick<LightOptions, 'asOf' | 'level'>,
): Finding[] {
  return tasks.flatMap(({ no, row, deadline, progress, source }) => {
    if (deadline.kind !== 'recurring' || progress?.state === 'done' || progress?.state === 'cancelled') return [];
    const own = milestonesFor(deadline.milestones, level).map(({ recurrence }) => recurrence);
    const rules = own.length > 0 ? own : [deadline.recurrence];
    const last = rules
      .flatMap((rule) => (rule ? (occurrencesAround(rule, asOf)?.previous ?? []) : []))
      .sort()
      .at(-1);
    if (last === undefined) return [];
    const name = no === '' ? `第${row + 1}行` : `任务${no}`;
    return [
      {
        code: 'state.recurring-unsure',
        cell: source.deadline?.cell ?? null,
        message: `${name}是定期任务，上一次应在${last}完成，表中没有写明是否完成，请核对。`,
      },
    ];
  });
}
