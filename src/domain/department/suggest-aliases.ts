import { ANY_KIND, KINDS, NO_DUTY, SAME_STEMS, SHORT_FORMS } from './alias-words';
import { nameKey, foldCell } from './fold';
import { isName, isOpen, namesPeople } from './is-name';

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
  /** What kind of body it is; empty when it may be any (部门, or a duty alone: 公安). */
  readonly kind: string;
}

const PLACE = /^(?:国家税务总局)?(?<place>(?:\p{Script=Han}{2,4})?[省市县区州])(?=.{2})(?!场)/u;
/** Districts with a body of their own beside the one of the town: 高新区教育局 is not 区教育局. */
const OWN_DISTRICT = /(?:[新园景]|开发|经开|保税|示范|试验|实验)区$/u;
/** Names of many bodies at once. */
const COLLECTIVE = /[各、]|[两三四]级|沿[江河海湖]/u;
const groupOf = new Map(SAME_STEMS.flatMap((group) => group.map((stem) => [stem, group[0] ?? stem] as const)));
const kindOf = new Map([
  ...KINDS.flatMap((endings) => endings.map((ending) => [ending, endings[0] ?? ending] as const)),
  ...ANY_KIND.map((ending) => [ending, ''] as const),
]);
const endings = [...kindOf.keys()].sort((left, right) => right.length - left.length);

/** Cuts a name into place, duty and kind: 河池市税务局 → 河池市 · 税务 · 局. */
function shapeOf(name: string): NameShape {
  const folded = foldCell(name).replace(/\s/gu, '');
  const bare = SHORT_FORMS.reduce((text, [full, short]) => text.replace(full, short), folded);
  const place = PLACE.exec(bare)?.groups?.['place'] ?? '';
  const duty = bare.slice(place === '' ? 0 : bare.indexOf(place) + place.length);
  const known = groupOf.get(duty);
  if (known !== undefined) return { name, place, stem: known, kind: '' };
  const ending = endings.find((each) => duty.endsWith(each)) ?? '';
  const stem = duty.slice(0, duty.length - ending.length);
  const plain = groupOf.get(stem) ?? stem.replace(/[和与及]/gu, '');
  const kind = ending === '' && isName(duty) ? duty : kindOf.get(ending);
  return { name, place, stem: plain, kind: kind ?? '' };
}

/** 市公安局 and 县公安局 are two; 公安局 beside one of them may be the same, 市 beside 河池市 too. */
function placesAgree(left: string, right: string): boolean {
  if (left === right || left === '' || right === '') return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return long.endsWith(short) && !OWN_DISTRICT.test(long);
}

function mayBeOne(left: NameShape, right: NameShape): boolean {
  if (left.stem !== right.stem || !placesAgree(left.place, right.place)) return false;
  return left.kind === right.kind || left.kind === '' || right.kind === '';
}

/** 财政局 beside 市财政局 and 县财政局, 县税务局 beside those of two counties: nobody can say which of them is meant. */
function isUndecided({ place, stem }: NameShape, others: readonly NameShape[]): boolean {
  const fuller = others.filter((other) => other.stem === stem && other.place.length > place.length);
  return new Set(fuller.map((other) => other.place).filter((other) => placesAgree(place, other))).size > 1;
}

function suggestion(left: string, right: string): AliasSuggestion {
  const message = `“${left}”与“${right}”可能是同一单位，目前分别统计；如确属同一单位，请在别名表中合并。`;
  return { code: 'department.alias-suggested', names: [left, right], message };
}

/**
 * Pairs of names that are likely one body: same duty under an ending that fits any kind (税收宣传部门, 税收宣传中心) or
 * under its short name (法制部门, 政策法规部门; 市残联, 市残疾人联合会). Each pair once, in the order the names came in.
 */
export function suggestAliases(names: readonly string[]): AliasSuggestion[] {
  const single = names.filter((name) => !COLLECTIVE.test(name) && !isOpen(name) && !namesPeople(name));
  const distinct = [...new Map(single.map((name) => [nameKey(name), name])).values()];
  const shapes = distinct.map(shapeOf).filter(({ stem }) => stem.length > 1 && !NO_DUTY.has(stem));
  const decided = shapes.filter((shape) => !isUndecided(shape, shapes));
  return decided.flatMap((left, at) =>
    decided
      .slice(at + 1)
      .filter((right) => mayBeOne(left, right))
      .map((right) => suggestion(left.name, right.name)),
  );
}
