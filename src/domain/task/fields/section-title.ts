import { isName } from '../../department/is-name';
import { readDepartments } from '../../department/read-departments';
import type { DepartmentReading } from '../../department/types';
import { joinLabel } from '../../table/fold-label';
import type { Source } from '../types';
import { limitOfTitle, withoutLimit } from './section-limit';

/** What the title of a section says: its label (as shown, brackets included), and who or when it names for all tasks below. */
export interface SectionTitle {
  readonly label: string;
  readonly who: DepartmentReading | null;
  /** The office that the title is, which carries the tasks where the table has no column for who. */
  readonly office: DepartmentReading | null;
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
const limitLabel = /^\p{Script=Han}{0,4}(?:时限|期限|时间)[:：]/u;

/** Reads a section's title: `二、优化服务（牵头单位：市政务局，完成时限：6月底前）`; `beside`: other cells of its row. */
export function readSectionTitle(text: string, beside: readonly string[] = []): SectionTitle {
  const remarks = [...text.matchAll(remark)].map(([, inside = '']) => inside);
  const named = remarks.find((inside) => whoMark.test(inside));
  const own = named === undefined ? wholeTitle(text) : readDepartments(withoutLimit(named));
  const who = own ?? beside.map(wholeTitle).find((found) => found !== null) ?? null;
  return {
    label: joinLabel(text),
    who,
    office: officeOf(text),
    limit: limitOfTitle(text, [...remarks, ...beside.filter((cell) => limitLabel.test(cell))]),
  };
}

const outline = '(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])?';
const count = '(?:[（(]共?\\d+[项件个条][)）])?';
/** 省发展改革委牵头（4项）, 一、市住建局负责的任务: the title is nothing but who. */
const nothingButWho = new RegExp(
  `^${outline}(?<who>[^（）()。\\d]{2,40}?(?:牵头|主办|负责))的?(?:重点)?(?:任务|事项|工作|项目)?${count}[:：]?$`,
  'u',
);
/** 部门：财务部; 责任单位：甲、乙. */
const whoLine = new RegExp(
  `^${outline}(?<label>(?:牵头|主办|责任|承办|负责|实施|配合)?(?:单位|部门|科室|处室|股室|机构))(?:名称)?[:：](?<who>.{2,60}?)${count}$`,
  'u',
);

function wholeTitle(text: string): DepartmentReading | null {
  const title = joinLabel(text);
  const who = nothingButWho.exec(title)?.groups?.['who'];
  if (who !== undefined) return namesOnly(readDepartments(who));
  const line = whoLine.exec(title)?.groups;
  if (!line) return null;
  const label = /^(?:单位|部门|科室|处室|股室|机构)/.test(line['label'] ?? '') ? '' : `${line['label']}：`;
  return namesOnly(readDepartments(`${label}${line['who']}`));
}

function namesOnly(reading: DepartmentReading): DepartmentReading | null {
  return reading.named.length > 0 && reading.named.every(isName) ? reading : null;
}

const office = /(?:[局厅委处科股部室队办站所]|中心|公司|集团|政府|办事处)$/;
/** 数字政府, 法治政府: kinds of work, no office. */
const ofWork = /(?:数字|数智|智慧|法治|法制|服务型?|责任|廉洁|清廉|阳光|效能|诚信|节约型?)政府$/;
const bareName = new RegExp(`^${outline}(?<who>[^（）()。，、：:\\d]{2,20})${count}$`, 'u');

/** 一、财务部（3项）: the office a title is, for tables that have no other place to say who. Null when it is none. */
function officeOf(text: string): DepartmentReading | null {
  const who = bareName.exec(joinLabel(text))?.groups?.['who'] ?? '';
  return office.test(who) && !ofWork.test(who) && isName(who) ? readDepartments(who) : null;
}
