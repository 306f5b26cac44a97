import { type ColumnContents, shareOf } from './column-contents';
import type { NamedColumn } from './column-meaning';
import { isRepeatedLabel } from './label-column';
import { namesColumn } from './names-column';
import type { RoleChoice } from './duty-columns';
import { splitLevels } from './measure-levels';
import { type Level, choice, holdsSentences, placeGroups } from './place-groups';
import { contentPatterns } from './words/content-words';

type Contents = ReadonlyMap<number, ColumnContents>;

interface Found {
  readonly levels: readonly Level[];
  readonly measure: Level | undefined;
}

const groupMeanings = new Set(['system', 'stage', 'work', 'subject', 'measure']);
const whoMeanings: ReadonlySet<string> = new Set([
  ...['lead', 'responsible', 'cooperating', 'duty', 'unit', 'person', 'division', 'progress'],
]);
const roleMeanings: ReadonlySet<string> = new Set([
  ...whoMeanings,
  ...['deadline', 'start', 'end', 'period', 'doneOn', 'note'],
]);

/**
 * Decides what-columns: which one is the measure, and which group it. The measure is the finest column by its words
 * (措施 before 任务 before 问题), else the last; those left of it become system, stage, and parents of the measure.
 */
export function decideGroups(columns: readonly NamedColumn[], contents: Contents): Map<number, RoleChoice> {
  const choices = new Map<number, RoleChoice>();
  const named = toLevels(columns, contents, choices);
  const { levels, measure } = withFallback(withSentences(named, columns, contents), columns, contents);
  if (!measure) return choices;
  for (const column of measure.columns) {
    choices.set(column.column, choice('measure', measure.strength, `表头“${column.header}”是要做的事`));
  }
  const before = levels.slice(0, levels.indexOf(measure));
  const repeated = repeatedLabels(columns, before[0] ?? measure, contents);
  if (repeated && before.length === 0) choices.set(repeated.column, labelChoice(repeated));
  if (repeated && before.length > 0) before.unshift({ columns: [repeated], meaning: 'system', strength: 0.5 });
  const number = columns.find(({ meaning }) => meaning === 'no')?.column ?? -1;
  placeGroups(before, measure, { contents, number }, choices);
  // Behind the progress stand problems met and next steps, which nobody takes for the measure.
  const progress = columns.find(({ meaning }) => meaning === 'progress')?.column ?? Infinity;
  for (const level of levels.slice(levels.indexOf(measure) + 1)) {
    for (const column of level.columns) {
      choices.set(column.column, {
        ...choice('other', 0.6, `要做的事已由“${measure.columns[0]?.header ?? ''}”列出`),
        alternative: column.column > progress ? null : 'measure',
      });
    }
  }
  return choices;
}

/** Neighbours with the same header are one level, unless their contents stand apart. Columns of bare numbers drop out. */
function toLevels(columns: readonly NamedColumn[], contents: Contents, choices: Map<number, RoleChoice>): Level[] {
  const levels: Level[] = [];
  let family: NamedColumn[] = [];
  const close = (): void => {
    const worded = family.filter((column) => !isNumbering(column, family, contents, choices));
    for (const group of splitLevels(worded, contents)) {
      const first = group[0];
      if (first) levels.push({ columns: group, meaning: first.meaning, strength: first.strength });
    }
    family = [];
  };
  for (const column of columns) {
    if (family.length > 0 && family[0]?.header !== column.header) close();
    if (groupMeanings.has(column.meaning)) family.push(column);
  }
  close();
  return levels;
}

function isNumbering(
  column: NamedColumn,
  family: readonly NamedColumn[],
  contents: Contents,
  choices: Map<number, RoleChoice>,
): boolean {
  if (family.length < 2 || shareOf(withoutHeadings(contents.get(column.column)), contentPatterns.number) < 0.8)
    return false;
  choices.set(column.column, choice('no', 0.8, '列中都是编号'));
  return true;
}

/** 一、续建项目 among 1, 2, 3 is the title of a section. */
function withoutHeadings(contents: ColumnContents | undefined): ColumnContents | undefined {
  return (
    contents && { ...contents, texts: contents.texts.filter((text) => !/^.{1,5}[、.)）].*\p{Script=Han}/u.test(text)) }
  );
}

/**
 * Where the words name no strong measure, a column of sentences left of all others with a role is one (测评标准); 任务
 * and 项目 columns before it group.
 */
function withSentences(levels: readonly Level[], columns: readonly NamedColumn[], contents: Contents): Found {
  const measure = besideWork(pickMeasure(levels), levels, contents);
  const isSaid =
    measure &&
    !(measure.meaning === 'work' && isShared(measure, contents)) &&
    (measure.strength > strongMeasure || measure.columns.some(({ column }) => holdsSentences(contents.get(column))));
  if (isSaid) return { levels, measure };
  // Where no word at all says what is to be done, a limit may stand before it.
  const leftOf = (meanings: ReadonlySet<string>): number =>
    columns.find(({ meaning }) => meanings.has(meaning))?.column ?? Infinity;
  const firstRole = measure ? leftOf(roleMeanings) : leftOf(whoMeanings);
  const after = measure?.columns.at(-1)?.column ?? -1;
  const sentences = columns.find(
    ({ column, meaning, strength, header }) =>
      (meaning === 'other' || (meaning === 'measure' && strength < strongMeasure)) &&
      header !== '' &&
      column > after &&
      column < firstRole &&
      (meanLength(contents.get(column)) >= longText || holdsSentences(contents.get(column))),
  );
  if (!sentences) return { levels, measure };
  const level: Level = { columns: [sentences], meaning: 'measure', strength: strongMeasure };
  return {
    levels: [...levels.filter(({ columns: [first] }) => (first?.column ?? 0) < sentences.column), level],
    measure: level,
  };
}

/** 工作要求 in a few words beside 工作任务 in sentences says how the papers are to look, not what is to be done. */
function besideWork(measure: Level | undefined, levels: readonly Level[], contents: Contents): Level | undefined {
  const says = ({ columns }: Level): boolean => columns.some(({ column }) => holdsSentences(contents.get(column)));
  if (!measure || !/要求$/.test(measure.columns[0]?.leaf ?? '') || says(measure)) return measure;
  return levels.findLast((level) => level.meaning === 'work' && says(level)) ?? measure;
}

/** One cell of it stands over several rows. */
function isShared({ columns }: Level, contents: Contents): boolean {
  return columns.every(({ column }) => {
    const { texts, rows, joinedLeft } = contents.get(column) ?? { texts: [], rows: 0, joinedLeft: 0 };
    return rows > texts.length + joinedLeft;
  });
}

/** No word and no sentence says what is to be done: the names left of who and when do (指标名称). */
function withFallback(found: Found, columns: readonly NamedColumn[], contents: Contents): Found {
  if (found.measure) return found;
  const column = namesColumn(columns, contents);
  if (!column) return { ...found, measure: finestOf(found.levels, columns) };
  const level: Level = { columns: [column], meaning: 'measure', strength: 0.6 };
  return { levels: [...found.levels, level], measure: level };
}

/** 二级指标 with nothing finer beside it is what somebody must do; classes with their limits alone (类别, 办理时限) are a lookup. */
function finestOf(levels: readonly Level[], columns: readonly NamedColumn[]): Level | undefined {
  const last = levels.at(-1);
  return last?.meaning === 'stage' && columns.some(({ meaning }) => whoMeanings.has(meaning)) ? last : undefined;
}

/** Below this a word for the measure stands in other tables as well. */
const strongMeasure = 0.75;
/** Texts this long are sentences, not labels. */
const longText = 8;

function meanLength(contents: ColumnContents | undefined): number {
  const texts = contents?.texts ?? [];
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
}

function pickMeasure(levels: readonly Level[]): Level | undefined {
  const last = (meaning: string, least = 0): Level | undefined =>
    levels.findLast((level) => level.meaning === meaning && level.strength >= least);
  return last('measure', strongMeasure) ?? last('work') ?? last('measure') ?? last('subject');
}

/** Nothing left of the measure groups by its words: a column of labels that repeat, or are merged, under any word does. */
function repeatedLabels(columns: readonly NamedColumn[], measure: Level, contents: Contents): NamedColumn | undefined {
  const end = measure.columns[0]?.column ?? 0;
  const number = columns.find(({ meaning }) => meaning === 'no')?.column ?? -1;
  return columns.find(
    ({ column, header, meaning, strength }) =>
      column < end &&
      (header !== '' || column === columns[0]?.column) &&
      // Left of the number even a word of no use (目标) groups.
      (strength === 0 || (column < number && meaning === 'other')) &&
      isRepeatedLabel(contents.get(column)),
  );
}

function labelChoice({ header }: NamedColumn): RoleChoice {
  return {
    role: 'system',
    confidence: 0.5,
    alternative: 'other',
    why: `${header === '' ? '没有表头的' : `“${header}”`}列在左，一个标签管多行，为各措施分组`,
  };
}
