import { isName } from '../../department/is-name';
import { readDepartments } from '../../department/read-departments';
import type { DepartmentReading } from '../../department/types';
import { marksRoles } from './bodies-field';
import { withoutLimit } from './section-limit';

/** The bracket that ends a text, with one level of brackets inside. */
const lastBracket = /[（(](?<inside>[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)[）)][。；;]?\s*$/u;

/**
 * Who carries a task, named in the bracket that ends its measure, for tables that have no column for it. Null when there
 * is no such bracket, or it marks no role.
 *
 * @example whoInMeasure('推进平台建设。（牵头单位：市数据局）')?.lead // ['市数据局']
 */
export function whoInMeasure(measure: string): DepartmentReading | null {
  const inside = lastBracket.exec(measure)?.groups?.['inside'];
  if (inside === undefined || inside.length > 120) return null;
  const reading = readDepartments(withoutLimit(inside));
  const names = [...reading.named, ...reading.open];
  return marksRoles(reading) && names.length > 0 && reading.named.every(isName) ? reading : null;
}
