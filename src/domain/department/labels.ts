import { bracketMask } from './brackets';
import { LABEL_NOUNS, LABEL_WORDS, ASIDE_LABELS, type LabelRole } from './role-words';

/** A stretch of a cell under one label; `role` is undefined where no label stands before it. */
export interface Section {
  readonly role: LabelRole | undefined;
  readonly label: string;
  readonly text: string;
}

const words = LABEL_WORDS.map(([word]) => word).join('|');
const nouns = LABEL_NOUNS.join('|');
const withColon = `[【\\[〔]?(?:(?<aside>${ASIDE_LABELS.join('|')})|(?<word>${words})(?:${nouns})?)(?:[】\\]〕]\\s*：?|\\s*：)`;
const withNoun = `(?<=^|[\\s，；。])(?<bare>${words})(?:${nouns})(?:[为是]|\\s+(?=[^\\s、，；。]))`;
/** 牵头单位： · 【配合部门】 · 牵头： · 责任人： · and, at the start of an entry, 牵头单位 市财政局 */
const LABEL = new RegExp(`${withColon}|${withNoun}`, 'gu');

function roleOf(found: RegExpMatchArray): LabelRole {
  if (found.groups?.['aside']) return 'aside';
  const said = found.groups?.['word'] ?? found.groups?.['bare'];
  return LABEL_WORDS.find(([word]) => word === said)?.[1] ?? null;
}

/**
 * Cuts a cell at its labels (牵头单位：…；配合单位：…). Labels inside brackets stay where they are.
 *
 * @example splitLabels('牵头单位：市财政局') // [{ role: 'lead', label: '牵头单位', text: '市财政局' }]
 */
export function splitLabels(text: string): Section[] {
  const mask = bracketMask(text.replace(/[【】[\]〔〕]/g, ' '));
  const sections: Section[] = [];
  let open: Omit<Section, 'text'> = { role: undefined, label: '' };
  let from = 0;
  for (const found of text.matchAll(LABEL)) {
    if (mask[found.index] === 1) continue;
    sections.push({ ...open, text: text.slice(from, found.index) });
    open = { role: roleOf(found), label: found[0].replace(/[【】[\]〔〕：\s]/g, '') };
    from = found.index + found[0].length;
  }
  sections.push({ ...open, text: text.slice(from) });
  return sections.filter((section) => section.text.trim() !== '');
}
