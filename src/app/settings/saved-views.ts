import * as v from 'valibot';
import { dueWindows } from '../../domain/task/due-window';
import { lightOrder } from '../../domain/task/light-order';

/** As what bodies carry a task. */
export const viewRoles = ['any', 'lead', 'responsible', 'cooperating'] as const;
/** Orders and groupings of the list. */
export const sorts = ['sheet', 'due', 'lead'] as const;
export const groupings = ['none', 'system', 'lead', 'light'] as const;

const label = v.fallback(v.nullable(v.string()), null);

/** A filter kept under a name ("我的部门"), with the order of the list. What it does not say does not restrict. */
export const savedView = v.looseObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  departments: v.fallback(v.array(v.string()), []),
  openEnded: v.fallback(v.boolean(), false),
  role: v.fallback(v.picklist(viewRoles), 'any'),
  lights: v.fallback(v.array(v.picklist(lightOrder)), []),
  system: label,
  stage: label,
  level: label,
  due: v.fallback(v.nullable(v.picklist(dueWindows)), null),
  text: v.fallback(v.string(), ''),
  sort: v.fallback(v.picklist(sorts), 'sheet'),
  group: v.fallback(v.picklist(groupings), 'none'),
});

export type SavedView = v.InferOutput<typeof savedView>;
