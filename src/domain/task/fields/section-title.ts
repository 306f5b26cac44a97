import { isName } from '../../department/is-name';
import { readDepartments } from '../../department/read-departments';
import type { DepartmentReading } from '../../department/types';
import { joinLabel } from '../../table/fold-label';
import type { Source } from '../types';

/** What the title of a section says: its label (as shown, brackets included), and who or when it names for all tasks below. */
export interface SectionTitle {
  readonly label: string;
  readonly who: DepartmentReading | null;
  /** Text of the time limit named, null when none is. */
  readonly limit: string | null;
}

/** A section with the cell of its title. */
export interface TitledSection {
  readonly title: SectionTitle;
  readonly source: Source;
}

const remark = /[（(]([^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)[）)]/g;
const whoMark = /(?:牵头|责任|主办|负责|配合|协办)(?:单位|部门|科室|领导)?[:：]|牵头|配合/;
const limitMark =
  /(?:完成|整改|工作|办理)?[时期][限间][:：]\s*([^；;，,]+)|([^；;，,（(]*(?:\d月|年底|季度)[^；;，,]*)/;

/** Reads a section's title: `二、优化服务（牵头单位：市政务局，完成时限：6月底前）`. */
export function readSectionTitle(text: string): SectionTitle {
  let who: DepartmentReading | null = null;
  let limit: string | null = null;
  for (const [, inside = ''] of text.matchAll(remark)) {
    const named = whoMark.test(inside) ? readDepartments(withoutLimit(inside)) : null;
    const time = limitMark.exec(inside);
    if (!named && !time) continue;
    who ??= named;
    limit ??= (time?.[1] ?? time?.[2] ?? '').trim() || null;
  }
  return { label: joinLabel(text), who: who ?? wholeTitle(text), limit };
}

/** 省发展改革委牵头（4项）, 一、市住建局负责的任务: the title is nothing but who. */
const nothingButWho =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])?(?<who>[^（）()。\d]{2,40}?(?:牵头|主办|负责))的?(?:重点)?(?:任务|事项|工作|项目)?(?:[（(]共?\d+[项件个][)）])?[:：]?$/u;

function wholeTitle(text: string): DepartmentReading | null {
  const who = nothingButWho.exec(joinLabel(text))?.groups?.['who'];
  const reading = who === undefined ? null : readDepartments(who);
  return reading && reading.named.length > 0 && reading.named.every(isName) ? reading : null;
}

function withoutLimit(text: string): string {
  return text.replace(/[；;，,\s]*(?:完成|整改|工作|办理)?(?:时限|期限|时间)[:：][^；;，,]*/, '');
}
