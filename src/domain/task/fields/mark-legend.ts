import { LABEL_WORDS } from '../../department/role-words';
import type { Role } from '../../department/types';

/** What a mark in the column of a body says: ★ → lead. Marks that no line explains are absent. */
export type MarkLegend = ReadonlyMap<string, Role>;

const roles = new Map(
  LABEL_WORDS.flatMap(([word, role]) => (role === null || role === 'aside' ? [] : [[word, role] as const])),
);
const words = [...roles.keys()].sort((left, right) => right.length - left.length).join('|');
const mark = '[√✓✔☑★☆●◎○▲△■□◆◇]';
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
