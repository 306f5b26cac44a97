import { finding } from '../../deadline/assemble/findings';
import type { Deadline } from '../../deadline/types';
import { namesTime } from '../../department/behind-text';
import { readDepartments } from '../../department/read-departments';

type Read = (text: string) => Deadline;

const silent: ReadonlySet<Deadline['kind']> = new Set(['none', 'unread', 'external']);
const label = /^(?:完成|整改|工作|办理)?(?:时[限间]|期限)[:：]/u;
/** Between one body with its limit and the next: 市财政局（6月底前）、市教育局（9月底前）. */
const between = /[；;\n](?![^（(]*[）)])|(?<=[）)])[、，,]/u;

/**
 * The time limit that a text about who names as well, each limit with its bodies where every one has its own; null where it
 * names none.
 *
 * @example limitBeside('市财政局（6月底前）', read) // fixed, 6月底前
 * @example limitBeside('市财政局（6月底前）、市教育局（9月底前）', read) // two milestones, each with its level
 */
export function limitBeside(text: string, read: Read): Deadline | null {
  const limits = limitsIn(readDepartments(text).remarks, read);
  if (limits.length < 2) return limits[0] === undefined ? null : read(limits[0]);
  const dated = text.split(between).flatMap((part) => partOf(part, read) ?? []);
  const named = dated.filter(({ who }) => who !== '').length;
  const each = dated.length > 1 && named === dated.length;
  const deadline = read((each ? dated.map(({ who, when }) => `${who}：${when}`) : limits).join('；'));
  const bound = deadline.milestones.filter(({ level, label }) => (level ?? label) !== null);
  if (dated.length < 2 || named === 0 || (each && bound.length >= dated.length)) return deadline;
  return deadline.with({ findings: [...deadline.findings, finding('deadline.whose-limit', text)] });
}

/** Bodies of one part of such a text and their limit; null where it names no limit. */
function partOf(text: string, read: Read): { readonly who: string; readonly when: string } | null {
  const { named, open, remarks } = readDepartments(text);
  const limits = limitsIn(remarks, read);
  return limits.length === 0 ? null : { who: [...named, ...open].join('、'), when: limits.join('，') };
}

/** Remarks that say by when. */
function limitsIn(remarks: readonly string[], read: Read): readonly string[] {
  return remarks
    .map((remark) => remark.replace(label, ''))
    .filter((text) => namesTime.test(text) || !silent.has(read(text).kind));
}
