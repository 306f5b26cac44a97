import { bracketMask } from './brackets';
import { LABEL_NOUNS, LABEL_WORDS, PLAIN_LABELS, type LabelRole } from './role-words';

/** A stretch of a cell under one label; `role` is undefined where no label stands before it. */
export interface Section {
  readonly role: LabelRole | undefined;
  readonly label: string;
  readonly text: string;
}

/** Who a label asks for: people (责任人：, 分管领导：), bodies, or both (牵头单位及责任人：). */
export function askedFor(label: string): 'people' | 'bodies' | 'both' {
  if (!/(?:人员?|领导)$/u.test(label)) return 'bodies';
  return /单位|部门|科室|处室|股室/u.test(label) ? 'both' : 'people';
}

const anyOf = (entries: readonly (readonly [word: string, role: LabelRole])[]) => {
  const words = entries.map(([word]) => word).sort((left, right) => right.length - left.length);
  return words.join('|');
};
const words = anyOf(LABEL_WORDS);
/** 单位, 处（科）室, 单位/部门. */
const nouns = `(?:${LABEL_NOUNS.join('|')})(?:/(?:${LABEL_NOUNS.join('|')}))?|[处科股][（(][处科股室][）)]室?`;
/** A second label under the same colon: 牵头单位及责任人. */
const second = `[/、和及与](?:${words})?(?:${nouns}|人|领导)`;
/** 市级责任单位：. */
const ofLevel = '(?:(?<=^|[\\s，；。、（(])(?:[省市州县区乡镇村各][级直]?|自治区|国家|乡镇))?';
/** 牵头单位：, 【配合部门】：, 责任人： anywhere, also glued to the name before it. */
const withColon = `${ofLevel}[【[〔]?(?:(?<plain>${anyOf(PLAIN_LABELS)})|(?<word>${words})(?:${nouns})?(?:${second})?)[】\\]〕]?\\s*(?:[（(](?<inner>[^（）()：]{1,20})[）)])?\\s*：`;
/** 【牵头单位】市财政局; （牵头）市财政局 only where an entry begins, for behind a name it marks that name. */
const inBrackets = `(?:【|(?<=^|[\\s，；。、])[（(〔［[])(?<inside>${words})(?:${nouns})?[】）)〕］\\]](?=[^、，；。/|\\s])`;
/** 牵头单位 市财政局, 牵头单位为市财政局: where an entry begins. */
const withNoun = `(?<=^|[\\s，；。])(?<bare>${words})(?:${nouns})(?:[为是]|(?=[省市县区州]|自治|国家|中央|各(?![司负自尽]))|\\s+(?=[^\\s、，；。]))`;
const LABEL = new RegExp(`${withColon}|${inBrackets}|${withNoun}`, 'gu');
/** Every label holds one of these; most cells hold none and are spared the long pattern. */
const LABEL_WORD = new RegExp(`${anyOf(PLAIN_LABELS)}|${words}`, 'u');
const BRACKETS = /[【】[\]［］〔〕（）()]/u;

function roleOf(found: RegExpMatchArray): LabelRole {
  const { plain, word, inner, inside, bare } = found.groups ?? {};
  if (plain !== undefined) return PLAIN_LABELS.find(([entry]) => entry === plain)?.[1] ?? null;
  const specified = LABEL_WORDS.find(([entry]) => entry === inner);
  return (specified ?? LABEL_WORDS.find(([entry]) => entry === (word ?? inside ?? bare)))?.[1] ?? null;
}

/**
 * Cuts a cell at its labels (牵头单位：…；配合单位：…). Labels inside brackets stay where they are.
 *
 * @example splitLabels('牵头单位：市财政局') // [{ role: 'lead', label: '牵头单位', text: '市财政局' }]
 */
export function splitLabels(text: string): Section[] {
  if (!LABEL_WORD.test(text)) return text.trim() === '' ? [] : [{ role: undefined, label: '', text }];
  const mask = bracketMask(text);
  const sections: Section[] = [];
  let open: Omit<Section, 'text'> = { role: undefined, label: '' };
  let from = 0;
  for (const found of text.matchAll(LABEL)) {
    if (mask[found.index] === 1 && !BRACKETS.test(found[0])) continue;
    sections.push({ ...open, text: text.slice(from, found.index) });
    open = { role: roleOf(found), label: found[0].replace(/[【】[\]［］〔〕（）()：\s]/gu, '') };
    from = found.index + found[0].length;
  }
  sections.push({ ...open, text: text.slice(from) });
  return sections.filter((section) => section.text.trim() !== '');
}
