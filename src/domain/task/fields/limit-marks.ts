import type { CellField } from './cell-field';

/** Every so many months, and the headers under which a mark stands at the end of each. */
const PERIODS = {
  每月: { months: 1, ends: /[月季]/u },
  每季度: { months: 3, ends: /(?:^|\D)(?:[369三六九]|12|十二)月|季度/u },
  每半年: { months: 6, ends: /(?:^|\D)(?:6|12|六|十二)月|半年/u },
} as const;
type Period = keyof typeof PERIODS;

/** What a mark in a column of months says: to be done by then, only under way, done every so often. */
export type LimitMark = 'due' | 'underWay' | Period;

/** The marks of a time table that its legend explains. */
export type LimitLegend = ReadonlyMap<string, LimitMark>;

/** What the words behind a mark mean, first match first; 已完成 and 未完成 tell how it went, no limit. */
const MEANINGS: readonly (readonly [RegExp, LimitMark | null])[] = [
  [/[已未]|逾期|超期/u, null],
  [/每个?月|逐月|按月/u, '每月'],
  [/每个?季|逐季|按季/u, '每季度'],
  [/每半年/u, '每半年'],
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
 * Reads what the lines of a sheet say about marks in columns of months. Where none means 完成, any but those of every so
 * often may be a limit.
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
  const isDue = [...legend.values()].includes('due');
  return new Map([...legend].filter(([, meaning]) => isDue || meaning !== 'underWay'));
}

/** A cell of a time table and the month it stands under. */
export interface MonthCell {
  readonly name: string;
  readonly cell: CellField;
}

const split = new RegExp(`^([${mark}]?)(.*)$`, 'su');

/** A marked month in words: ★完成验收 under 6月 is 6月：完成验收, a mark alone is 6月. */
export function monthWords({ name, cell }: MonthCell): string {
  const words = split.exec(cell.text)?.[2]?.trim() ?? '';
  return words === '' ? name : `${name}：${words}`;
}

/**
 * The limit that marked months say: the months of 完成 alone, and how often where the legend says so; marks of progress
 * say none, and the text is empty where there are no others. Null where the legend explains no mark of the row.
 *
 * @example limitFromMarks([{ name: '5月', cell: '●' … }, { name: '6月', cell: '★' … }], legend, 12)?.text // '6月'
 */
export function limitFromMarks(
  cells: readonly MonthCell[],
  legend: LimitLegend,
  columns: number,
): Pick<CellField, 'text' | 'source'> | null {
  const meaning = ({ cell }: MonthCell): LimitMark | undefined => legend.get(split.exec(cell.text)?.[1] ?? '');
  const explained = cells.find(meaning);
  if (!explained) return null;
  const left = cells.filter((one) => meaning(one) !== 'underWay');
  const often = (Object.keys(PERIODS) as Period[]).flatMap((period) => {
    const marked = left.filter((one) => meaning(one) === period);
    const words = recurrence(period, marked, columns);
    return words === null ? [] : [{ words, marked }];
  });
  const dated = left.filter((one) => !often.some(({ marked }) => marked.includes(one)));
  const text = [...often.map(({ words }) => words), ...dated.map(monthWords)];
  return { text: text.join('；'), source: (left[0] ?? explained).cell.source };
}

/** How often marked months come back: all of them, or one alone. Null where some are left out: each counts by itself. */
function recurrence(period: Period, marked: readonly MonthCell[], columns: number): string | null {
  if (marked.length === 1) return period;
  const { months, ends } = PERIODS[period];
  const isAll = marked.length > 0 && (marked.length === columns || marked.length * months === columns);
  if (!isAll || !marked.every(({ name }) => ends.test(name))) return null;
  return months === 1 ? period : `${period}末`;
}
