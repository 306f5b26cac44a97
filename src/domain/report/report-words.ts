import { daysBetween, partsOf } from '../deadline/resolve/days';
import type { IsoDate } from '../deadline/types';
import type { RatioResult } from '../compliance/types';
import type { FormulaCell } from './report-sheet';
import type { Grid } from '../grid/grid';

export const RATIO_SHEET = '合规比率';
export const NOTICE_SHEET = '督办通报';
export const REPORT_SHEETS: readonly string[] = [RATIO_SHEET, NOTICE_SHEET];

/** Begins the last line of every report: by it a report is known again, in a file too. */
export const REPORT_MARK = '本表由“督办”生成';

/** Whether a sheet is a report of ours: it holds units and counts, but nobody's own ones. */
export function isReport(grid: Pick<Grid, 'values'>): boolean {
  return grid.values.some(([first]) => typeof first === 'string' && first.startsWith(REPORT_MARK));
}

export const RESULT_WORDS: Readonly<Record<RatioResult, string>> = {
  met: '达标',
  notMet: '未达标',
  insufficient: '数据不足',
  notApplicable: '不适用',
};

/** Spaces as wide as a Chinese character. */
export const blanks = (count: number): string => '\u3000'.repeat(count);

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二, 20 → 二十; up to 99. */
export function ordinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[ones]}`;
}

/** `2019年10月15日`. */
export function dayText(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/** A day as a formula: right in workbooks that count from 1904, too. */
export function dayCell(date: IsoDate): FormulaCell {
  const { year, month, day } = partsOf(date);
  return { formula: `=DATE(${year},${month},${day})`, shows: daysBetween('1899-12-30', date) };
}
