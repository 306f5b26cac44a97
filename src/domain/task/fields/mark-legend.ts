import { LABEL_WORDS } from '../../department/role-words';
import type { Role } from '../../department/types';

/** What a mark in the column of a body says: ★ → lead. Marks that no line explains are absent. */
export type MarkLegend = ReadonlyMap<string, Role>;

const roles = new Map(
  LABEL_WORDS.flatMap(([word, role]) => (role === null || role === 'aside' ? [] : [[word, role] as const])),
);
const words = [...roles.keys()].sort((left, right) => right.length - left.length).join('|');
const signs = '√✓✔☑★☆●◎○▲△■□◆◇※';
const mark = `[${signs}]`;
/** ★为牵头单位, “○”表示配合. */
const markFirst = new RegExp(
  `(?<mark>${mark})[”"’')）\\]]?(?:号|的)?(?:为|是|表示|代表|指|系|[:：=＝—-])*(?<word>${words})`,
  'gu',
);
/** 牵头单位用★标注. */
const wordFirst = new RegExp(
  `(?<word>${words})(?:单位|部门|科室|方)?(?:用|以|为|标|打|记|[:：])+[“"‘'(（\\[]?(?<mark>${mark})`,
  'gu',
);

/**
 * Reads what the lines of a sheet say about its marks; a word for a role is its own mark.
 *
 * @example readMarkLegend(['注：★为牵头单位，○为配合单位。']).get('○') // 'cooperating'
 */
export function readMarkLegend(lines: readonly string[]): MarkLegend {
  const legend = new Map<string, Role>(roles);
  for (const pattern of [wordFirst, markFirst])
    for (const line of lines)
      for (const { groups } of line.matchAll(pattern)) {
        const role = roles.get(groups?.['word'] ?? '');
        if (role) legend.set(groups?.['mark'] ?? '', role);
      }
  return legend;
}

const roleNotes: Readonly<Record<Role, string>> = {
  lead: '（牵头）',
  responsible: '（责任）',
  cooperating: '（配合）',
};

/** What a role is called in brackets behind a body. */
export const roleNote = (role: Role): string => roleNotes[role];

const anyMark = new RegExp(mark, 'u');
const body = `[^，、；。\\s（）()${signs}]+`;
const before = new RegExp(`(?<mark>${mark})\\s*(?<body>${body})`, 'gu');
const behind = new RegExp(`(?<body>${body})(?<mark>${mark})`, 'gu');

/**
 * Writes the roles out that signs give to the bodies of a list; signs that no line explains stay.
 *
 * @example spellOutMarks('★县住建局、县交警大队', readMarkLegend(['注：标★的为牵头单位'])) // '县住建局（牵头）、县交警大队'
 */
export function spellOutMarks(text: string, legend: MarkLegend): string {
  const first = text.search(anyMark);
  if (first < 0) return text;
  const pattern = /^$|[，、；\s]$/.test(text.slice(0, first)) ? before : behind;
  return text.replace(pattern, (all, ...groups) => {
    const { mark: sign, body: name } = groups.at(-1) as { mark: string; body: string };
    const role = legend.get(sign);
    return role ? `${name}${roleNote(role)}` : all;
  });
}
