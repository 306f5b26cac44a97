import { foldHeader, joinLabel } from './fold-label';
import { headingStyle } from './heading';
import type { ColumnSet, RowFacts } from './row-facts';
import type { ColumnRole, RowKind } from './types';
import { outlineStyles, rowWords, wordNumber } from './words/row-words';

/** What the clues know besides the row itself. */
export interface RowContext {
  readonly columns: ColumnSet;
  /** Folded texts of each column's header. */
  readonly headers: ReadonlyMap<number, readonly string[]>;
  readonly title: string;
  /** Kind of the row above, `header` for the first. */
  readonly above: RowKind;
  /** Some row of the table has a number. */
  readonly numbered: boolean;
  /** The measure in the row above; empty when it has none of its own. */
  readonly measureAbove: string;
  /** The number cell of the row below. */
  readonly numberBelow: string;
  /** Grouping columns whose labels beside tasks carry no number of an outline. */
  readonly plainLabels: ReadonlySet<number>;
  /** The first row under the header is a short text alone: the table goes by headings. */
  readonly headed: boolean;
}

export interface RowVerdict {
  readonly kind: RowKind;
  readonly why: string;
}

/** Looks at a row and says what it is, or null when it cannot tell. */
export type RowClue = (facts: RowFacts, context: RowContext) => RowVerdict | null;

const whoWhen: readonly ColumnRole[] = ['lead', 'responsible', 'cooperating', 'units', 'deadline'];
const grouping: ReadonlySet<ColumnRole> = new Set(['system', 'stage']);

/** In this order; the first verdict counts. */
export const rowClues: readonly RowClue[] = [
  blank,
  repeatedHeader,
  indexRow,
  pageLine,
  total,
  note,
  whoSection,
  wideSection,
  loneSection,
  figuredSection,
  numberedSection,
  numberedParent,
  labelOnly,
  continuation,
];

/** What makes a row under a merged measure a task of its own. */
const ownWork: readonly ColumnRole[] = ['no', 'measure', 'lead', 'responsible', 'deadline'];

const hasAny = ({ roles }: RowFacts, wanted: readonly ColumnRole[]): boolean =>
  roles.some((role) => wanted.includes(role));

function blank(facts: RowFacts): RowVerdict | null {
  if (facts.own.length > 0) return null;
  if (facts.measureCovered) return { kind: 'continuation', why: '整行在上一行的合并单元格之内' };
  return { kind: 'blank', why: '整行没有内容' };
}

/** Page breaks repeat the header. */
function repeatedHeader({ own }: RowFacts, { headers }: RowContext): RowVerdict | null {
  let same = 0;
  let others = 0;
  for (const { column, text } of own) {
    if (isHeaderText(text, headers.get(column.column) ?? [])) same++;
    else if (++others * 10 > own.length * 4) return null;
  }
  return same >= 2 && same * 10 >= own.length * 6 ? { kind: 'header', why: '与表头相同，是换页后重复的表头' } : null;
}

/** Folding is dear and most cells differ in their first character already. */
function isHeaderText(text: string, folded: readonly string[]): boolean {
  return folded.some((header) => header[0] === text[0] && header === foldHeader(text));
}

/** 1, 2, 3 … or A, B, C … under the header number the columns, not the tasks. */
function indexRow({ own }: RowFacts, { above, columns }: RowContext): RowVerdict | null {
  if (above !== 'header' || own.length < 3 || own.length * 2 < columns.all.length) return null;
  const bare = own.map(({ text }) => text.replace(/[()（）]/g, ''));
  const isRun = (start: number): boolean => bare.every((text, index) => text === String(start + index));
  const isLetters = bare.every((text, index) => text === String.fromCharCode(65 + index));
  return isRun(1) || isLetters ? { kind: 'header', why: '是栏次编号行' } : null;
}

function pageLine(facts: RowFacts, { title }: RowContext): RowVerdict | null {
  if (facts.own.length > 1) return null;
  const text = facts.first;
  if (rowWords.continued.test(text)) return { kind: 'header', why: '续表标记' };
  if (rowWords.pageNumber.test(text.replace(/\s/g, ''))) return { kind: 'header', why: '是页码' };
  const bare = text.replace(rowWords.continuedEnd, '');
  return bare !== '' && bare === joinLabel(title) ? { kind: 'header', why: '与标题相同，是换页后重复的标题' } : null;
}

function total({ first }: RowFacts): RowVerdict | null {
  return rowWords.total.test(first) ? { kind: 'total', why: `以“${first.replace(/\s/g, '')}”开头，是合计行` } : null;
}

function note(facts: RowFacts, { above, columns }: RowContext): RowVerdict | null {
  const first = facts.own[0];
  if (!first) return null;
  if (isSigned(facts)) return { kind: 'note', why: '是填表、审核等落款' };
  if (above === 'note' && facts.own.length === 1 && !facts.measureCovered) return { kind: 'note', why: '接在备注之后' };
  if (first.column.column > columns.left + 2) return null;
  if (rowWords.note.test(facts.first)) return { kind: 'note', why: '是表后的备注' };
  if (rowWords.signature.test(facts.first)) return { kind: 'note', why: '是填表、审核等落款' };
  return null;
}

/** 场长： | 制表：: nothing but labels, of which one at least waits to be filled in. */
function isSigned({ own, measureCovered }: RowFacts): boolean {
  if (measureCovered) return false;
  const labelled = own.every(({ text }) =>
    /^[\p{Script=Han}（）()\s]{1,14}[：:]\s*[\p{Script=Han}\s\d.]{0,16}$/u.test(text),
  );
  return labelled && own.some(({ text }) => /[：:]\s*$/.test(text));
}

/**
 * 责任部门：财务部 | 负责人：王强, 一、产业发展 | 责任领导：王县长: a heading or who carries the tasks below, beside nothing but
 * labelled words.
 */
function whoSection({ own, first, coveredFromAbove }: RowFacts): RowVerdict | null {
  if (coveredFromAbove > 0) return null;
  const isWho = rowWords.whoLine.test(first);
  if (!isWho && (own.length < 2 || !/^(?:一、|（一）)$/.test(headingStyle(first)))) return null;
  const rest = isWho ? own : own.slice(1);
  return rest.every(({ text }) => rowWords.labelled.test(text.replace(/\s/g, '')))
    ? { kind: 'section', why: '是标题，旁边只写明由谁承担、何时完成' }
    : null;
}

/** A text merged over both what and who or when cannot be a task's measure. */
function wideSection({ own }: RowFacts, { columns }: RowContext): RowVerdict | null {
  const merge =
    own.find((cell) => cell.merge !== null && cell.merge.right > cell.merge.left + 1)?.merge ?? own[0]?.merge;
  if (!merge || merge.right === merge.left) return null;
  const over = columns.all.filter(({ column }) => column >= merge.left && column <= merge.right);
  const coversWork = over.some(({ role }) => role === 'measure');
  const coversWho = over.some(({ role }) => whoWhen.includes(role));
  return coversWork && coversWho ? { kind: 'section', why: '横跨各列合并，是分组标题' } : null;
}

/** One text alone in its row, left in the table or with a heading's number, is a heading. */
function loneSection(facts: RowFacts, { columns, numbered, headed, plainLabels }: RowContext): RowVerdict | null {
  const first = facts.own[0];
  if (!first || facts.own.length !== 1 || facts.coveredFromAbove > 0) return null;
  const text = facts.first;
  const heading = outlineStyles.find(({ pattern }) => pattern.test(text));
  if (first.column.role === 'no') {
    const isTitle =
      text.length > 4 || (heading !== undefined && heading.style !== '1.' && /\p{Script=Han}{2}$/u.test(text));
    return isTitle ? { kind: 'section', why: '独占一行，是分组标题' } : null;
  }
  if (grouping.has(first.column.role)) {
    const isHeading = heading !== undefined && heading.style !== '1.' && plainLabels.has(first.column.column);
    return isHeading
      ? { kind: 'section', why: `独占一行，以“${heading.style}”式编号开头，本列其他标签没有编号` }
      : null;
  }
  if (first.column.role !== 'measure' && first.column.column !== columns.left) return null;
  if (heading && heading.style !== '1.')
    return { kind: 'section', why: `独占一行，以“${heading.style}”式编号开头，是分组标题` };
  return (numbered || headed) && isShort(text) ? { kind: 'section', why: '独占一行且没有编号，是分组标题' } : null;
}

/** A figure in a column we do not use: a sum beside a title. */
function isFigure({ column, text }: RowFacts['own'][number]): boolean {
  return column.role === 'other' && /^[\d.,，%％]+$/.test(text);
}

/** 交通基础设施 | | 210000: a label where the number would stand, beside nothing but figures of columns we do not use. */
function figuredSection({ own, coveredFromAbove }: RowFacts): RowVerdict | null {
  const [first, ...rest] = own;
  if (!first || rest.length === 0 || coveredFromAbove > 0) return null;
  if (first.column.role !== 'no' || !/\p{Script=Han}{2}/u.test(first.text) || !isShort(first.text)) return null;
  return rest.every(isFigure) ? { kind: 'section', why: '序号栏是文字，旁边只有汇总数，是分组标题' } : null;
}

/** A label, not a sentence. */
export function isShort(text: string): boolean {
  return text.length <= 20 && !/[。；;]$/.test(text);
}

/** 一 | 优化审批服务, with nobody and no date: the number of words belongs to a heading. */
function numberedSection(facts: RowFacts): RowVerdict | null {
  if (hasAny(facts, whoWhen) || facts.coveredFromAbove > 0) return null;
  const number = facts.own.find(({ column }) => column.role === 'no');
  const [text, ...rest] = facts.own.filter((cell) => cell !== number);
  if (!rest.every(isFigure)) return null;
  if (!number || !wordNumber.test(joinLabel(number.text))) return null;
  return text && text.text.length <= 60 ? { kind: 'section', why: '中文编号的标题行，没有单位和时限' } : null;
}

/** 1 with nobody and no date, above 1.1 or （1）: the heading of what follows. */
function numberedParent(facts: RowFacts, { numberBelow }: RowContext): RowVerdict | null {
  const number = facts.own.find(({ column }) => !grouping.has(column.role));
  if (number?.column.role !== 'no' || hasAny(facts, whoWhen) || facts.coveredFromAbove > 0) return null;
  const own = joinLabel(number.text).replace(/[.、．]$/, '');
  return /^\d+$/.test(own) && new RegExp(`^(?:${own}[.．-]\\d|[（(]1[)）]$|①$)`).test(numberBelow.trim())
    ? { kind: 'section', why: '下面一行是它的分项，本行没有单位和时限' }
    : null;
}

/** Only grouping columns hold a text: a label left over from a page or a lost merge. */
function labelOnly(facts: RowFacts): RowVerdict | null {
  if (facts.measureCovered || facts.coveredFromAbove > 0) return null;
  return facts.own.every(({ column }) => grouping.has(column.role) || column.part === 'parent')
    ? { kind: 'label', why: '只有分组栏有字，是分组标签' }
    : null;
}

/** More of the task above: nothing in it starts a new obligation. */
function continuation(facts: RowFacts, { above, numbered, measureAbove }: RowContext): RowVerdict | null {
  if (above !== 'task' && above !== 'continuation') return null;
  if (facts.measureCovered) {
    if (facts.numberCovered && !facts.roles.includes('deadline'))
      return { kind: 'continuation', why: '编号和措施都与上一行合并，没有自己的时限' };
    if (facts.numberCovered && saysHowItWent(facts))
      return { kind: 'continuation', why: '编号和措施都与上一行合并，本行写的是进展' };
    return hasAny(facts, ownWork) ? null : { kind: 'continuation', why: '措施与上一行合并，本行只有补充内容' };
  }
  if (facts.roles.includes('no')) return null;
  if (!facts.roles.includes('measure')) return { kind: 'continuation', why: '没有措施，是上一行的续写' };
  if (numbered && !facts.roles.includes('deadline') && breaksOff(measureAbove, measureText(facts)))
    return { kind: 'continuation', why: '没有编号和时限，接着上一行没有写完的措施' };
  const alone = facts.own.length === 1 && facts.coveredFromAbove === 0;
  return numbered && alone ? { kind: 'continuation', why: '没有编号、单位和时限，是上一行措施的续写' } : null;
}

/** 进展 or 实际 below 计划, beside the same periods. */
function saysHowItWent({ own }: RowFacts): boolean {
  return own.some(({ column, text }) => column.role === 'other' && rowWords.actual.test(joinLabel(text)));
}

/** Text of the measure in a row's own cells. */
export function measureText({ own }: RowFacts): string {
  return own.findLast(({ column }) => column.role === 'measure' && column.part === undefined)?.text ?? '';
}

/** One sentence over two rows: the first ends in the middle, the second ends it. */
function breaksOff(first: string, second: string): boolean {
  if (/[，、（(和及与]$/.test(first)) return true;
  return /，/.test(first) && /[^。；;！.]$/.test(first) && /。$/.test(second);
}
