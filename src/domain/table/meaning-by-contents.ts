import { isLevel, isName } from '../department/is-name';
import { splitPieces } from '../department/split-pieces';
import { type ColumnContents, shareOf } from './column-contents';
import type { NamedColumn } from './column-meaning';
import { contentPatterns } from './words/content-words';
import type { HeaderMeaning } from './words/header-words';

/** What a column may be taken for by its contents alone, and what makes that needless. */
interface ContentRule {
  readonly meaning: HeaderMeaning;
  readonly strength: number;
  /** A column of one of these meanings is there already. */
  readonly saidBy: ReadonlySet<HeaderMeaning>;
  readonly fits: (contents: ColumnContents | undefined) => boolean;
  /** Only under such a header. */
  readonly headed?: RegExp;
  /** Only beside a column of this meaning. */
  readonly beside?: HeaderMeaning;
}

/** In this order; a column is taken once. */
const rules: readonly ContentRule[] = [
  { meaning: 'no', strength: 0.6, saidBy: new Set(['no']), fits: isNumbering },
  {
    meaning: 'deadline',
    strength: 0.8,
    saidBy: new Set(['deadline', 'start', 'end', 'period', 'doneOn']),
    fits: (contents) => meanLength(contents) <= 24 && shareOf(contents, contentPatterns.time) >= 0.7,
  },
  {
    meaning: 'duty',
    strength: 0.6,
    saidBy: new Set(['lead', 'responsible', 'cooperating', 'duty', 'division', 'unit', 'person']),
    fits: (contents) => shareWhere(contents, namesBodies) >= 0.7,
  },
  {
    meaning: 'measure',
    strength: 0.75,
    saidBy: new Set(['measure', 'work']),
    fits: (contents) => shareWhere(contents, saysDuty) >= 0.7,
    beside: 'deadline',
  },
  {
    meaning: 'progress',
    strength: 0.6,
    saidBy: new Set(['progress']),
    fits: (contents) => shareOf(contents, contentPatterns.progress) >= 0.6,
  },
  {
    meaning: 'progress',
    strength: 0.6,
    saidBy: new Set(['progress']),
    fits: (contents) => shareOf(contents, /已|正在|尚未|完成/) >= 0.7,
    headed: /成效$/,
  },
];
/** Above this a header word is surer than what stands below it. */
const weakest = 0.5;
const mayBeNumber: ReadonlySet<HeaderMeaning> = new Set(['other', 'work', 'subject']);

/**
 * Hears the contents of columns whose header says nothing we know (交账时间, 主抓股室): numbers in sequence, time limits,
 * names of bodies, words of progress. Only what no header of the table says is looked for, and the first column that
 * fits is taken.
 */
export function hearContents(
  columns: readonly NamedColumn[],
  contents: ReadonlyMap<number, ColumnContents>,
): readonly NamedColumn[] {
  let heard = columns;
  for (const { meaning, strength, saidBy, fits, beside, headed } of rules) {
    if (heard.some((column) => saidBy.has(column.meaning))) continue;
    if (beside && heard.every((column) => column.meaning !== beside)) continue;
    const after = meaning === 'progress' ? lastWhoOrWhen(heard) : -1;
    const found = heard.find(
      (column) =>
        column.column > after &&
        (headed?.test(column.leaf) ?? true) &&
        isOpenTo(column, meaning, contents.get(column.column)) &&
        fits(contents.get(column.column)),
    );
    if (found) heard = heard.map((column) => (column === found ? { ...column, meaning, strength } : column));
  }
  return heard;
}

const whoOrWhen: ReadonlySet<HeaderMeaning> = new Set([
  'lead',
  'responsible',
  'cooperating',
  'duty',
  'unit',
  'deadline',
  'end',
]);

/** What has happened is reported behind who and when; before them stand the steps of a project (前期手续完成情况). */
function lastWhoOrWhen(columns: readonly NamedColumn[]): number {
  return columns.findLast(({ meaning }) => whoOrWhen.has(meaning))?.column ?? -1;
}

/** Unknown words are open to everything; 项目 over 1-1, 1-2 … may be a number too. */
function isOpenTo(
  { header, meaning, strength }: NamedColumn,
  wanted: HeaderMeaning,
  contents: ColumnContents | undefined,
): boolean {
  if (header === '') return false;
  // 报送时间 over 6月底前 is a limit, over 2024/3/5 the day of a paper.
  if (wanted === 'deadline' && meaning === 'other' && strength > 0 && /(?:时间|日期)$/.test(header))
    return shareOf(contents, contentPatterns.limit) >= 0.5;
  // 工作分工 and 职责 over duties with limits are what is to be done.
  if (wanted === 'measure') return meaning === 'division' || (meaning === 'other' && /职责$/.test(header));
  // 工作成效 over 已完成 and 未启动 is progress.
  if (wanted === 'progress' && /成效$/.test(header)) return true;
  // 前期手续完成情况 and 是否超期 tell of something else than the task.
  if (wanted === 'progress' && /^是否|(?:情况|进度|状态|率)$/.test(header)) return false;
  // 分值 and 权重 may go on by one as well.
  if (wanted === 'no')
    return strength <= weakest && mayBeNumber.has(meaning) && !contentPatterns.figureHeader.test(header);
  return meaning === 'other' && strength === 0;
}

/** Numbers of an outline that mostly go on by one: figures of money and scores do not. */
function isNumbering(contents: ColumnContents | undefined): boolean {
  const texts = contents?.texts.filter((text) => contentPatterns.number.test(text)) ?? [];
  if (texts.length < 3 || shareOf(contents, contentPatterns.number) < 0.7) return false;
  const last = texts.map((text) => Number(/(\d+)\D*$/.exec(text)?.[1] ?? Number.NaN));
  const steps = last.slice(1).filter((number, index) => number === (last[index] ?? 0) + 1 || number === 1);
  return steps.length >= (last.length - 1) * 0.6;
}

function namesBodies(text: string): boolean {
  const pieces = splitPieces(text);
  return text.length <= 60 && pieces.length > 0 && pieces.every((piece) => isName(piece.text) || isLevel(piece.text));
}

/** 负责起草方案, but not 市财政局牵头，市教育局配合. */
function saysDuty(text: string): boolean {
  return text.length > 4 && !namesBodies(text) && !/牵头|配合|(?:主|协)办/.test(text);
}

function shareWhere(contents: ColumnContents | undefined, fits: (text: string) => boolean): number {
  const texts = contents?.texts ?? [];
  return texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
}

function meanLength(contents: ColumnContents | undefined): number {
  const texts = contents?.texts ?? [];
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
}
