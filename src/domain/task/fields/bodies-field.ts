import { readDepartments } from '../../department/read-departments';
import type { Bodies, DepartmentReading, Role } from '../../department/types';

/** The roles a cell gives to bodies; null where it says nothing about a role. */
export type RoleBodies = Readonly<Record<Role, Bodies | null>>;

export const noBodies: Bodies = { named: [], open: [] };

const sameAsAbove = /^(?:同上|同前|[〃″"”])$/;

/** Texts repeat down a sheet; reading one costs more than looking it up. */
const mostKept = 20_000;

/** A cell's reading, and all its bodies whatever role it marks. */
export interface BodiesReading {
  readonly reading: DepartmentReading;
  readonly all: Bodies;
  /** The cell says no more than that it is as the one above. */
  readonly isSameAsAbove: boolean;
}

/** A reader of responsibility texts that remembers what it has read. */
export function createBodiesReader(): (text: string) => BodiesReading {
  const kept = new Map<string, BodiesReading>();
  return (text) => {
    const found = kept.get(text);
    if (found) return found;
    const reading = readDepartments(text);
    const isSameAsAbove = sameAsAbove.test(text.replace(/\s/g, ''));
    const answer = { reading, all: { named: reading.named, open: reading.open }, isSameAsAbove };
    if (kept.size < mostKept) kept.set(text, answer);
    return answer;
  };
}

/**
 * Bodies by role for a cell of a column that stands for `role`: marked ones go where the mark says, the rest to `role`.
 *
 * @example splitRoles(readDepartments('市财政局牵头，市人社局配合'), 'responsible').lead?.named // ['市财政局']
 */
export function splitRoles(reading: DepartmentReading, role: Role): RoleBodies {
  const marked = new Set([...(reading.lead ?? []), ...(reading.responsible ?? []), ...(reading.cooperating ?? [])]);
  const rest = [...reading.named, ...reading.open].filter((name) => !marked.has(name));
  const pick = (of: Role): Bodies | null => {
    const names = [...(reading[of] ?? []), ...(of === role ? rest : [])];
    return names.length > 0 || of === role ? sort(reading, names) : null;
  };
  return { lead: pick('lead'), responsible: pick('responsible'), cooperating: pick('cooperating') };
}

/** The cell marks at least one role itself. */
export function marksRoles(reading: DepartmentReading): boolean {
  return reading.lead !== undefined || reading.responsible !== undefined || reading.cooperating !== undefined;
}

function sort({ open }: DepartmentReading, names: readonly string[]): Bodies {
  const openNames = new Set(open);
  return { named: names.filter((name) => !openNames.has(name)), open: names.filter((name) => openNames.has(name)) };
}
