import { joinLabel } from './fold-label';
import { headingStyle, isShort } from './heading';
import { grouping, hasAny, type RowClue, type RowContext, type RowVerdict, whoWhen } from './row-clue';
import type { RowFacts } from './row-facts';
import { outlineStyles, rowWords, wordNumber } from './words/row-words';

/** What makes a row the heading of those below it, in this order; the first verdict counts. */
export const sectionClues: readonly RowClue[] = [
  whoSection,
  wideSection,
  loneSection,
  labelAmongSentences,
  figuredSection,
  numberedSection,
  numberedParent,
];

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

/** 硬件达标类, where all measures are sentences with who and when: the label of those below, even inside a stage's merge. */
function labelAmongSentences(facts: RowFacts, { sentences }: RowContext): RowVerdict | null {
  const rest = facts.own.filter(({ column }) => !grouping.has(column.role));
  const [only] = rest;
  if (!sentences || facts.numberCovered || facts.coveredFromAbove > 0) return null;
  if (rest.length !== 1 || only?.column.role !== 'measure') return null;
  return only.text.length <= 12 && !/[。；;，]/.test(only.text)
    ? { kind: 'section', why: '只有一个短语，没有单位和时限，其他各行都是成句的措施，是分组标题' }
    : null;
}

/** A figure in a column we do not use: a sum beside a title. */
function isFigure({ column, text }: RowFacts['own'][number]): boolean {
  return column.role === 'other' && /^[\d.,，%％]+$/.test(text);
}

/** 交通基础设施 | | 210000: a label where the number would stand, beside nothing but figures of columns we do not use. */
function figuredSection({ own, coveredFromAbove }: RowFacts): RowVerdict | null {
  const [first] = own;
  if (!first || own.length < 2 || coveredFromAbove > 0) return null;
  if (first.column.role !== 'no' || !/\p{Script=Han}{2}/u.test(first.text) || !isShort(first.text)) return null;
  return own.slice(1).every(isFigure) ? { kind: 'section', why: '序号栏是文字，旁边只有汇总数，是分组标题' } : null;
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
  if (hasAny(facts, whoWhen) || facts.coveredFromAbove > 0) return null;
  const number = facts.own.find(({ column }) => !grouping.has(column.role));
  if (number?.column.role !== 'no') return null;
  const own = joinLabel(number.text).replace(/[.、．]$/, '');
  return /^\d+$/.test(own) && new RegExp(`^(?:${own}[.．-]\\d|[（(]1[)）]$|①$)`).test(numberBelow.trim())
    ? { kind: 'section', why: '下面一行是它的分项，本行没有单位和时限' }
    : null;
}
