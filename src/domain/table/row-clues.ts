import { foldHeader, joinLabel } from './fold-label';
import { grouping, hasAny, type RowClue, type RowContext, type RowVerdict } from './row-clue';
import type { RowFacts } from './row-facts';
import { sectionClues } from './section-clues';
import type { ColumnRole } from './types';
import { rowWords } from './words/row-words';

/** In this order; the first verdict counts. */
export const rowClues: readonly RowClue[] = [
  blank,
  repeatedHeader,
  indexRow,
  pageLine,
  total,
  note,
  ...sectionClues,
  labelOnly,
  continuation,
  behindBreak,
];

/** What makes a row under a merged measure a task of its own. */
const ownWork: readonly ColumnRole[] = ['no', 'measure', 'lead', 'responsible', 'deadline'];

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
    if (isHeaderText(text, headers.get(column.column))) same++;
    else if (++others * 10 > own.length * 4) return null;
  }
  return same >= 2 && same * 10 >= own.length * 6 ? { kind: 'header', why: '与表头相同，是换页后重复的表头' } : null;
}

/** Folding is dear and most cells differ in their first character already. */
function isHeaderText(text: string, folded: readonly string[] = []): boolean {
  for (const header of folded) if (header[0] === text[0] && header === foldHeader(text)) return true;
  return false;
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
  if (above === 'note' && !facts.measureCovered && (facts.own.length === 1 || !hasAny(facts, ['no', 'measure'])))
    return { kind: 'note', why: '接在备注之后' };
  if (first.column.column > columns.left + 2) return null;
  if (rowWords.note.test(facts.first)) return { kind: 'note', why: '是表后的备注' };
  if (rowWords.signature.test(facts.first)) return { kind: 'note', why: '是填表、审核等落款' };
  return null;
}

const labelAlone = /^[\s年月日\d]+$|^[\p{Script=Han}（）()\s]{1,14}[：:]\s*[\p{Script=Han}\s\d.]{0,16}$/u;
const waits = /[：:]\s*$/;

/** 场长： | 制表：: nothing but labels, of which one at least waits to be filled in. */
function isSigned({ own, measureCovered }: RowFacts): boolean {
  if (measureCovered) return false;
  return own.every(({ text }) => labelAlone.test(text)) && own.some(({ text }) => waits.test(text));
}

/** Only grouping columns hold a text: a label left over from a page or a lost merge; who carries it may reach in from above. */
function labelOnly(facts: RowFacts): RowVerdict | null {
  if (facts.measureCovered || facts.numberCovered) return null;
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

/** The rest of a measure that a page break has cut, below the repeated header. */
function behindBreak(facts: RowFacts, { aboveBreak, numbered, measureAbove }: RowContext): RowVerdict | null {
  if (!numbered || (aboveBreak !== 'task' && aboveBreak !== 'continuation')) return null;
  const isText = facts.roles.every((role) => role === 'measure' || role === 'other');
  if (!isText || facts.coveredFromAbove > 0 || !/[^。；;！!.：:]$/.test(measureAbove)) return null;
  return measureText(facts) === ''
    ? null
    : { kind: 'continuation', why: '没有编号、单位和时限，接着换页前没有写完的措施' };
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
