import { KIND_ENDINGS, SAME_STEMS } from './alias-words';
import { nameKey, foldCell } from './fold';

/** Two names that may be one body. A finding for the user, never a merge. */
export interface AliasSuggestion {
  readonly code: 'department.alias-suggested';
  readonly names: readonly [string, string];
  readonly message: string;
}

interface NameShape {
  readonly name: string;
  /** 市, 河池市, 自治区 …; empty when the name begins with its duty. */
  readonly place: string;
  readonly stem: string;
}

const PLACE = /^(?:国家税务总局)?(?<place>(?:\p{Script=Han}{2,4})?[省市县区州])(?=.{2})(?!场)/u;
const groupOf = new Map(SAME_STEMS.flatMap((group) => group.map((stem) => [stem, group[0] ?? stem] as const)));

/** Cuts a name into place, duty and kind: 河池市税务局 → 河池市 · 税务. */
function shapeOf(name: string): NameShape {
  const bare = foldCell(name).replace(/\s/gu, '');
  const place = PLACE.exec(bare)?.groups?.['place'] ?? '';
  const duty = bare.slice(place === '' ? 0 : bare.indexOf(place) + place.length);
  const known = groupOf.get(duty);
  if (known !== undefined) return { name, place, stem: known };
  const ending = KIND_ENDINGS.find((each) => duty.endsWith(each)) ?? '';
  const stem = duty.slice(0, duty.length - ending.length);
  return { name, place, stem: groupOf.get(stem) ?? stem.replace(/[和与及]/gu, '') };
}

/** 市公安局 and 县公安局 are two; 公安局 beside one of them may be the same, 市 beside 河池市 too. */
function placesAgree(left: string, right: string): boolean {
  return left === right || left === '' || right === '' || left.endsWith(right) || right.endsWith(left);
}

function suggestion(left: string, right: string): AliasSuggestion {
  const message = `“${left}”与“${right}”可能是同一单位，目前分别统计；如确属同一单位，请在别名表中合并。`;
  return { code: 'department.alias-suggested', names: [left, right], message };
}

/**
 * Pairs of names that are likely one body: same duty under another kind of body (税收宣传部门, 税收宣传中心) or under
 * its short name (法制部门, 政策法规部门). Each pair once, in the order the names came in.
 */
export function suggestAliases(names: readonly string[]): AliasSuggestion[] {
  const distinct = [...new Map(names.map((name) => [nameKey(name), name])).values()];
  const shapes = distinct.map(shapeOf).filter((shape) => shape.stem.length > 1);
  return shapes.flatMap((left, at) =>
    shapes
      .slice(at + 1)
      .filter((right) => right.stem === left.stem && placesAgree(left.place, right.place))
      .map((right) => suggestion(left.name, right.name)),
  );
}
