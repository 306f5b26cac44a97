import { type ColumnContents, shareOf } from './column-contents';
import type { NamedColumn } from './column-meaning';
import { foldHeader, withoutLevel } from './fold-label';
import { headerMeaning } from './header-meaning';
import type { ColumnPart } from './types';
import type { RoleChoice } from './duty-columns';
import { contentPatterns } from './words/content-words';

/** Below this share of time-like cells a bare 时间 is not a limit. */
const fewestTimes = 0.3;

/** Decides which columns hold the time limit: one column, 起 and 止, levels side by side, or quarters side by side. */
export function decideLimits(
  columns: readonly NamedColumn[],
  contents: ReadonlyMap<number, ColumnContents>,
): Map<number, RoleChoice> {
  const choices = new Map<number, RoleChoice>();
  const all = sayUntilWhen(columns, contents);
  if (all.length === 0) return closingAsLimit(columns);
  const replaced = all.some(isAdjusted) ? all.filter(isOriginal) : [];
  const limits = all.filter((column) => !replaced.includes(column));
  for (const column of replaced) choices.set(column.column, part('replaced', `“${column.leaf}”，另有调整后的时限`));
  const strongest = Math.max(0, ...limits.map(({ strength }) => strength));
  const main = limits.filter(({ meaning }) => meaning === 'deadline').find(({ strength }) => strength === strongest);
  const family = main ? familyOf(main, limits) : [];
  for (const column of limits) {
    if (column.meaning === 'start') choices.set(column.column, part('start', '起始时间'));
    else if (column.meaning === 'end') choices.set(column.column, main ? spare(column) : part('end', '截止时间'));
    else if (column.meaning === 'period')
      choices.set(column.column, main ? target(column) : part('period', '按期列出的进度目标'));
    else if (family.length > 1 && family.includes(column))
      choices.set(column.column, part('level', `${column.leaf}的时限`));
    else if (column === main)
      choices.set(column.column, {
        role: 'deadline',
        confidence: column.strength,
        alternative: null,
        why: `表头“${column.leaf}”是完成时限`,
      });
    else choices.set(column.column, spare(column));
  }
  for (const column of columns) {
    if (main && isDayBesideProgress(column, main, columns)) choices.set(column.column, doneOn(column));
  }
  return withoutLoneParts(choices);
}

/** 调整后期限 and 原定期限 beside it. */
const isAdjusted = ({ leaf }: NamedColumn): boolean =>
  /^(?:调整|延期|变更|顺延|展期)后|^(?:现|新|最新)(?=.{2})/.test(foldHeader(leaf));
const isOriginal = ({ leaf }: NamedColumn): boolean => /^(?:原|初定|首次)/.test(foldHeader(leaf));

/** 完成日期 right behind 完成情况, in a table whose limit stands elsewhere, tells when it was done. */
function isDayBesideProgress(column: NamedColumn, main: NamedColumn, columns: readonly NamedColumn[]): boolean {
  const follows = columns.some((other) => other.meaning === 'progress' && other.column === column.column - 1);
  return follows && column !== main && /^(?:任务|整改)?完成(?:日期|时间)$/.test(foldHeader(column.leaf));
}

function doneOn({ leaf }: NamedColumn): RoleChoice {
  return {
    role: 'progress',
    part: 'doneOn',
    confidence: 0.8,
    alternative: null,
    why: `“${leaf}”紧跟完成情况，是完成的日子`,
  };
}

/** The limits that stand with the main one for several levels: under one group, or by one word. */
function familyOf(main: NamedColumn, limits: readonly NamedColumn[]): readonly NamedColumn[] {
  const saysItself = ({ leaf }: NamedColumn): boolean => headerMeaning(leaf)?.meaning === 'deadline';
  const family = limits.filter(
    (column) =>
      column.meaning === 'deadline' &&
      ((column.group !== '' && column.group === main.group) || areLevels(column, main)),
  );
  // 派单日期 beside 应办结日期 under 时限要求 is a limit by their group alone.
  const isOther = (column: NamedColumn): boolean => /(?:时间|日期)$/.test(column.leaf) && !saysItself(column);
  return family.some(saysItself) ? family.filter((column) => !isOther(column)) : family;
}

/** 市级完成时限 and 县级完成时限: one word for several levels. */
function areLevels(one: NamedColumn, other: NamedColumn): boolean {
  const word = (column: NamedColumn): string => withoutLevel(foldHeader(column.leaf));
  return word(one) === word(other) && word(one) !== foldHeader(one.leaf);
}

function isLimit(column: NamedColumn, contents: ColumnContents | undefined): boolean {
  if (column.meaning === 'deadline' && column.strength < 0.8)
    return shareOf(contents, contentPatterns.time) >= fewestTimes;
  return ['deadline', 'start', 'end', 'period'].includes(column.meaning);
}

/**
 * The columns that can hold a limit. 8000 and 2,000 under the quarters are sums where another column says until when;
 * where none does they are what each quarter is to reach.
 */
function sayUntilWhen(
  columns: readonly NamedColumn[],
  contents: ReadonlyMap<number, ColumnContents>,
): readonly NamedColumn[] {
  const all = columns.filter((column) => isLimit(column, contents.get(column.column)));
  const worded = all.filter(
    ({ meaning, column }) => meaning !== 'period' || shareOf(contents.get(column), contentPatterns.figure) < 0.5,
  );
  return worded.length > 0 || closingAsLimit(columns).size > 0 ? worded : all;
}

/** 办结时间, 销号时间 tell when it was done beside a limit; in a table without one they say until when. 实际完成时间 never does. */
function closingAsLimit(columns: readonly NamedColumn[]): Map<number, RoleChoice> {
  const closing = columns.find(({ meaning, leaf }) => meaning === 'doneOn' && !/实际|最终/.test(leaf));
  const choice: RoleChoice = {
    role: 'deadline',
    confidence: 0.7,
    alternative: 'progress',
    why: `表中没有别的时限列，“${closing?.leaf ?? ''}”按完成时限读取`,
  };
  return new Map(closing ? [[closing.column, choice]] : []);
}

function part(name: ColumnPart, why: string): RoleChoice {
  return { role: 'deadline', confidence: 0.85, alternative: null, why, part: name };
}

/** Quarters beside a time limit hold targets: nobody takes them for the limit. */
function target(column: NamedColumn): RoleChoice {
  return { role: 'other', confidence: 0.8, alternative: null, why: `“${column.leaf}”是分期目标，时限另有一列` };
}

function spare(column: NamedColumn): RoleChoice {
  return { role: 'other', confidence: 0.6, alternative: 'deadline', why: `“${column.leaf}”不是主要的完成时限列` };
}

/** A start without any end says nothing about when to be done; an end without a start is the limit itself. */
function withoutLoneParts(choices: Map<number, RoleChoice>): Map<number, RoleChoice> {
  const limits = [...choices.values()].filter(({ role }) => role === 'deadline');
  const hasEnd = limits.some(({ part: name }) => name !== 'start');
  const hasStart = limits.some(({ part: name }) => name === 'start');
  for (const [column, choice] of choices) {
    if (choice.part === 'start' && !hasEnd) choices.set(column, { ...choice, role: 'other', alternative: 'deadline' });
    if (choice.part === 'end' && !hasStart) {
      const { role, confidence, alternative, why } = choice;
      choices.set(column, { role, confidence, alternative, why });
    }
  }
  return choices;
}
