import { type ColumnContents, shareOf } from './column-contents';
import type { NamedColumn } from './column-meaning';
import type { RoleChoice } from './duty-columns';
import { isRepeatedLabel } from './label-column';
import type { ColumnPart, ColumnRole } from './types';
import { contentPatterns } from './words/content-words';

/** A run of columns that say one thing, coarse to fine. */
export interface Level {
  readonly columns: readonly NamedColumn[];
  readonly meaning: NamedColumn['meaning'];
  readonly strength: number;
}

/** What stands around the columns left of the measure. */
interface Around {
  readonly contents: ReadonlyMap<number, ColumnContents>;
  /** The column of the number; -1 where there is none. */
  readonly number: number;
}

/** Left of the measure: named groupings first, then 任务 columns fill what is free; problems and the rest are parents. */
export function placeGroups(
  before: readonly Level[],
  measure: Level,
  around: Around,
  choices: Map<number, RoleChoice>,
): void {
  const free: ColumnRole[] = ['system', 'stage'];
  const parents = before.filter((level) => !wantsGroup(level, measure, before, around));
  const subjects = parents.filter(({ meaning }) => meaning === 'subject');
  for (const level of before) {
    const isTarget =
      subjects.some((subject) => before.indexOf(subject) < before.indexOf(level)) &&
      /目标/.test(level.columns[0]?.leaf ?? '');
    if (isTarget || isKindOfSubject(level, before, subjects)) continue;
    // Only the nearest is what a measure answers to: the problem below 检查内容, 整改事项 below the problem.
    const role = level !== parents.at(-1) ? takeRole(free, level.meaning === 'stage' ? 'stage' : free[0]) : undefined;
    for (const column of level.columns) {
      choices.set(
        column.column,
        role
          ? choice(role, level.strength, `“${column.header}”在左，为各措施分组`)
          : choice('measure', level.strength, `“${column.header}”是各措施共同所属的事项`, 'parent'),
      );
    }
  }
}

/** 问题类型, 整改类型 behind the problem tell of what kind it is; they do not group. */
function isKindOfSubject(level: Level, before: readonly Level[], subjects: readonly Level[]): boolean {
  const at = before.indexOf(level);
  return level.meaning === 'system' && before.slice(0, at).some((other) => subjects.includes(other));
}

/** A weaker word for what a list is about (工程名称, 水库名称) stands over other things as well. */
const weakSubject = 0.5;

/**
 * Problems and projects are what measures answer to, but labels left of the number that stand over several rows group;
 * 工作内容 beside 具体措施 is the measure they split, and so is a first column under one header with the second. The rest
 * groups.
 */
function wantsGroup(level: Level, measure: Level, before: readonly Level[], { contents, number }: Around): boolean {
  const [first] = level.columns;
  if (level.meaning === 'subject') {
    const isLeft = (first?.column ?? 0) < number;
    return isLeft && level.strength < weakSubject && isRepeatedLabel(contents.get(first?.column ?? -1));
  }
  if (level.meaning === 'work' && isCounted(first?.column ?? -1, number, contents)) return false;
  if (level.meaning !== 'measure') return true;
  // Left of the number that counts the measures, words without sentences are labels (建设任务, 建设内容, 序号, 举措).
  if ((first?.column ?? 0) < number && !holdsSentences(contents.get(first?.column ?? -1))) return true;
  return isFirstOfThree(level, measure, before) && !holdsSentences(contents.get(first?.column ?? -1));
}

/** 改革任务 merged row by row as its number is: the number counts it, and the measures split it. */
function isCounted(column: number, number: number, contents: Around['contents']): boolean {
  const labels = contents.get(column);
  const numbers = contents.get(number);
  if (column <= number || !labels || !numbers || labels.rows === labels.texts.length) return false;
  const counted = new Set(numbers.starts.filter((_, at) => contentPatterns.number.test(numbers.texts[at] ?? '')));
  return labels.starts.length === counted.size && labels.starts.every((row) => counted.has(row));
}

/** 工作措施 over three columns or more: labels in the first group; over two they are what the measures share. */
function isFirstOfThree(level: Level, measure: Level, before: readonly Level[]): boolean {
  const header = measure.columns[0]?.header;
  const family = [...before, measure].flatMap(({ columns }) => columns).filter((column) => column.header === header);
  return level.columns[0]?.header === header && family.length > 2;
}

/** Most texts end as sentences do. */
export function holdsSentences(contents: ColumnContents | undefined): boolean {
  return shareOf(contents, /[。；;]$/u) >= 0.5;
}

/** Takes a role and all coarser ones off the free list. */
function takeRole(free: ColumnRole[], role: ColumnRole | undefined): ColumnRole | undefined {
  const at = role ? free.indexOf(role) : -1;
  return at < 0 ? undefined : free.splice(0, at + 1).at(-1);
}

/** A choice without another that would do. */
export function choice(role: ColumnRole, confidence: number, why: string, part?: ColumnPart): RoleChoice {
  return { role, confidence, alternative: null, why, ...(part && { part }) };
}
