import type { ColumnPart, ColumnRole } from '../../../domain/table/types';
import type { correctionsZh } from '../../i18n/corrections.zh-CN';

/** What a column can be said to hold: a role, or a part in one. */
export interface ColumnUse {
  readonly key: Extract<keyof typeof correctionsZh, `use.${string}`>;
  readonly role: ColumnRole;
  readonly part?: ColumnPart;
}

/** In the order in which they are offered. */
export const columnUses: readonly ColumnUse[] = [
  { key: 'use.no', role: 'no' },
  { key: 'use.system', role: 'system' },
  { key: 'use.stage', role: 'stage' },
  { key: 'use.measure.parent', role: 'measure', part: 'parent' },
  { key: 'use.measure', role: 'measure' },
  { key: 'use.units', role: 'units' },
  { key: 'use.lead', role: 'lead' },
  { key: 'use.responsible', role: 'responsible' },
  { key: 'use.cooperating', role: 'cooperating' },
  { key: 'use.deadline', role: 'deadline' },
  { key: 'use.deadline.start', role: 'deadline', part: 'start' },
  { key: 'use.deadline.end', role: 'deadline', part: 'end' },
  { key: 'use.deadline.period', role: 'deadline', part: 'period' },
  { key: 'use.deadline.level', role: 'deadline', part: 'level' },
  { key: 'use.progress', role: 'progress' },
  { key: 'use.progress.doneOn', role: 'progress', part: 'doneOn' },
  { key: 'use.note', role: 'note' },
  { key: 'use.other', role: 'other' },
];

/** The use a column has been read for. */
export function columnUse({ role, part }: { readonly role: ColumnRole; readonly part?: ColumnPart }): ColumnUse {
  const exact = columnUses.find((use) => use.role === role && use.part === part);
  return exact ?? columnUses.find((use) => use.role === role) ?? { key: 'use.other', role: 'other' };
}

/** A use as a correction keeps it. */
export function roleOf({ role, part }: ColumnUse): Omit<ColumnUse, 'key'> {
  return part ? { role, part } : { role };
}
