import { isName, isOpen } from './is-name';
import { GENERIC_HEADS } from './words';

/** A text with its 等… taken off. */
export interface ClosedText {
  readonly text: string;
  /** 等, 等部门, 等12个单位: says that there are more, names nobody. Empty when the text has none. */
  readonly etc: string;
  /** Open-ended body that 等 brought (等相关部门 → 相关部门). */
  readonly more: string | null;
}

const kinds = [
  ...GENERIC_HEADS,
  '县区',
  '县市区',
  '乡镇',
  '部门单位',
  '部门和单位',
  '单位和部门',
  '部委',
  '单位（部门）',
  '部门（单位）',
].join('|');
const attributes = [
  '其他',
  '其它',
  '相关',
  '有关',
  '各',
  '市直',
  '市级',
  '县直',
  '县级',
  '区直',
  '省直',
  '责任',
  '成员',
];
const ETC = new RegExp(
  `(?<![高平初中])等(?![级待候]|保(?!障))(?:\\d+|[一二两三四五六七八九十]+)?[个家]?(?<more>(?:${attributes.join('|')}|的)*(?:\\p{Script=Han}{0,8}(?:${kinds}))?)$`,
  'u',
);
/** 市财政局、市税务局两部门: a count of what was named. */
const COUNTED = /(?:\d+|[两二三四五六七八九十]+)[个家]?(?:部门|单位)$/u;

/**
 * Takes 等 and what hangs on it off the end of a text.
 *
 * @example takeEtCetera('市财政局等相关部门') // { text: '市财政局', etc: '', more: '相关部门' }
 */
export function takeEtCetera(text: string): ClosedText {
  const found = ETC.exec(text);
  if (!found) return takeCount(text);
  const more = found.groups?.['more'] ?? '';
  const open = isOpen(more);
  return { text: text.slice(0, found.index), etc: open ? '' : found[0], more: open ? more : null };
}

function takeCount(text: string): ClosedText {
  const counted = COUNTED.exec(text);
  const head = counted ? text.slice(0, counted.index) : text;
  return counted && isName(head) ? { text: head, etc: counted[0], more: null } : { text, etc: '', more: null };
}
