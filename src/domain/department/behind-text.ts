import { isName } from './is-name';
import { readDepartments } from './read-departments';
import type { DepartmentReading } from './types';

/** The bracket that ends a text, with one level of brackets inside. */
const lastBracket = /[（(](?<inside>[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)[）)][。；;]?\s*$/u;
/** A word of time, whether or not a limit can be read from it. */
export const namesTime = /\d{1,2}月|[一二三四五六七八九十]月|年[底内末]|季度|半年|\d{4}年|长期|持续|常态|工作日/u;

/** What stands in the bracket that ends a text; empty where none does. */
export function behind(text: string): string {
  const inside = lastBracket.exec(text)?.groups?.['inside'] ?? '';
  return inside.length > 120 ? '' : inside;
}

/**
 * Who carries a task, named in the bracket that ends its text; what the bracket says besides (by when) is a remark. Null
 * when there is no such bracket, or it neither marks a role nor names a time beside its bodies.
 *
 * @example readBehind('推进平台建设。（牵头单位：市数据局）')?.lead // ['市数据局']
 * @example readBehind('推进平台建设。（市数据局，2025年6月底前）')?.remarks // ['2025年6月底前']
 */
export function readBehind(text: string): DepartmentReading | null {
  const reading = readDepartments(behind(text));
  const { named, open, lead, responsible, cooperating, remarks } = reading;
  const isMarked = (lead ?? responsible ?? cooperating) !== undefined;
  if (named.length + open.length === 0 || !named.every(isName)) return null;
  return isMarked || remarks.some((remark) => namesTime.test(remark)) ? reading : null;
}
