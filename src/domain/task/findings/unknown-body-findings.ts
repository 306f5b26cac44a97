import { isLevel, isName, namesPeople } from '../../department/is-name';
import { isOfficer, isPerson } from '../../department/people';
import { headerMeaning } from '../../table/header-meaning';
import { leafOf } from '../../table/leaf-of';
import type { Bodies } from '../../department/types';
import type { Finding, Task } from '../types';
import type { UncheckedTable } from './finding-rule';

const roles = ['units', 'lead', 'responsible', 'cooperating'] as const;
/** A name that stands in so many tasks is how the sheet calls somebody, whatever it looks like. */
const often = 3;
/** More than this is a sheet's own way of naming (公安、住建、城管): said once. */
const mostSingly = 3;

/**
 * Names in a column of bodies that look like none: words that strayed in, a slip, a body we do not know. They are kept
 * as they are. Silent on columns of people.
 */
export function unknownBodyFindings({ layout, tasks }: UncheckedTable): Finding[] {
  const asked = roles.filter((role) => {
    const columns = layout.columns.filter((column) => column.role === role);
    return columns.some(({ header }) => headerMeaning(leafOf(header))?.meaning !== 'person');
  });
  const names = [...unknownNames(tasks, asked)].filter(([, { times }]) => times < often);
  const [first] = names;
  if (!first) return [];
  if (names.length > mostSingly) {
    const some = names.slice(0, mostSingly).map(([name]) => `“${name}”`);
    return [
      finding(first[1].cell, `有${names.length}个名称看不出是不是单位（如${some.join('')}），照原文列出，请核对。`),
    ];
  }
  return names.map(([name, { cell }]) => finding(cell, `“${name}”看不出是不是单位名称，照原文列出，请核对。`));
}

function finding(cell: string | null, message: string): Finding {
  return { code: 'department.unknown-name', cell, message };
}

interface Seen {
  readonly cell: string | null;
  times: number;
}

function unknownNames(tasks: readonly Task[], asked: readonly (typeof roles)[number][]): Map<string, Seen> {
  // Cells with the same words share their bodies, so most are looked at once.
  const known = new Map<Bodies, readonly string[]>();
  const seen = new Map<string, Seen>();
  for (const task of tasks)
    for (const role of asked) {
      const bodies = task[role];
      if (!bodies) continue;
      let strange = known.get(bodies);
      if (!strange) {
        strange = bodies.named.filter((name) => !looksKnown(name));
        known.set(bodies, strange);
      }
      for (const name of strange) {
        const before = seen.get(name);
        if (before) before.times++;
        else seen.set(name, { cell: task.source[role]?.cell ?? null, times: 1 });
      }
    }
  return seen;
}

function looksKnown(name: string): boolean {
  return isName(name) || isLevel(name) || namesPeople(name) || isPerson(name) || isOfficer(name);
}
