import type { CellField } from './cell-field';

/** What a mark in a column of months says: to be done by then, only under way, done every month. */
export type LimitMark = 'due' | 'underWay' | 'everyMonth';

/** The marks of a time table that its legend explains. */
export type LimitLegend = ReadonlyMap<string, LimitMark>;

/** What the words behind a mark mean, first match first; 已完成 and 未完成 tell how it went, no limit. */
const MEANINGS: readonly (readonly [RegExp, LimitMark | null])[] = [
  [/[已未]|逾期|超期/u, null],
  [/每个?月|逐月|按月/u, 'everyMonth'],
  [/完成|办结|结束|截止|截至|到期|节点|时限|期限/u, 'due'],
  [/推进|实施|开展|进行|持续|启动|开始/u, 'underWay'],
];

const mark = '√✓✔☑★☆●◎○〇▲△■□◆◇';
const says = `(?<says>[^${mark}，,；;。、:：\\s]+)`;
/** ★为完成月份, ●推进中. */
const markFirst = new RegExp(`(?<mark>[${mark}])[”"’')）\\]]?(?:表示|代表|[\\s为是指系:：=＝—-])*${says}`, 'gu');
/** 完成月份用★表示. */
const wordFirst = new RegExp(`${says.replace('+', '+?')}(?:用|以|标|打|记)[“"‘'(（\\[]?(?<mark>[${mark}])`, 'gu');

/**
 * Reads what the lines of a sheet say about marks in columns of months. Empty where no mark means 完成: then every mark
 * may be a limit.
 *
 * @example readLimitLegend(['图例：●为推进月份；★为完成月份']).get('★') // 'due'
 */
export function readLimitLegend(lines: readonly string[]): LimitLegend {
  const legend = new Map<string, LimitMark>();
  for (const pattern of [wordFirst, markFirst])
    for (const line of lines)
      for (const { groups } of line.matchAll(pattern)) {
        const meaning = MEANINGS.find(([words]) => words.test(groups?.['says'] ?? ''))?.[1];
        if (meaning) legend.set(groups?.['mark'] ?? '', meaning);
      }
  return [...legend.values()].includes('due') ? legend : new Map();
}

/** A cell of a time table and the month it stands under. */
export interface MonthCell {
  readonly name: string;
  readonly cell: CellField;
}

/**
 * The limit that marked months say: the months of 完成 alone, and 每月 where its mark fills the year; marks of progress
 * say none, and the text is empty where there are no others. Null where the legend explains no mark of the row.
 *
 * @example limitFromMarks([{ name: '5月', cell: '●' … }, { name: '6月', cell: '★' … }], legend, 12)?.text // '6月'
 */
export function limitFromMarks(
  cells: readonly MonthCell[],
  legend: LimitLegend,
  months: number,
): Pick<CellField, 'text' | 'source'> | null {
  const meaning = ({ cell }: MonthCell): LimitMark | undefined => legend.get(cell.text);
  const explained = cells.find(meaning);
  if (!explained) return null;
  const left = cells.filter((one) => meaning(one) !== 'underWay');
  // Marked in some months only, each of them counts by itself.
  const isAllYear = left.length === months && left.some((one) => meaning(one) === 'everyMonth');
  const dated = isAllYear ? left.filter((one) => meaning(one) !== 'everyMonth') : left;
  const words = dated.map((one) => (meaning(one) === 'due' ? one.name : `${one.name}：${one.cell.text}`));
  const text = [...(isAllYear ? ['每月'] : []), ...words].join('；');
  return { text, source: (left[0] ?? explained).cell.source };
}
