import { addDays } from '../domain/deadline/resolve/days';
import type { IsoDate } from '../domain/deadline/types';
import type { CellRange } from '../domain/grid/grid';
import type { ReportCell, ReportSheet } from '../domain/report/report-sheet';
import { dateText } from './date-style';

/** Name of the sheet that shows a newcomer what Duban does. */
export const exampleSheetName = '督办示例';

const header = ['序号', '重点任务', '工作措施', '牵头部门', '配合部门', '完成时限', '完成情况'];

const range = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

/** A small plan with a task of each kind around a day: overdue, near due, in time, done, ongoing, without a date. */
export function exampleSheet(today: IsoDate): ReportSheet {
  const by = (days: number): string => `${dateText.chinese(addDays(today, days))}前`;
  const cells: ReportCell[][] = [
    [`${today.slice(0, 4)}年重点工作任务分工表（示例）`, '', '', '', '', '', ''],
    header,
    [1, '政务公开', '公开权责清单和办事指南。', '办公室', '法制科', by(-15), ''],
    [2, '', '更新领导信箱答复。', '办公室', '', by(4), '正在办理'],
    [3, '', '汇编上年度公开信息。', '宣传科', '办公室', by(-40), '已完成'],
    [4, '依法行政', '开展执法案卷评查。', '法制科', '各业务科', by(60), ''],
    [5, '', '坚持重大决策法制审核。', '法制科', '', '长期坚持', ''],
    [6, '', '按上级部署开展执法检查。', '法制科', '办公室', '按上级要求执行', ''],
  ];
  const [last, right] = [cells.length - 1, header.length - 1];
  return {
    name: exampleSheetName,
    cells,
    merges: [range(0, 0, 0, right), range(2, 1, 4, 1), range(5, 1, last, 1)],
    columnWidths: [36, 72, 190, 72, 72, 110, 72],
    rowHeights: [],
    looks: [],
    ruled: [range(1, 0, last, right)],
    formats: [],
    marks: [],
    charts: [],
    onePage: true,
    repeatedRows: null,
    footer: '',
    frozenRows: 2,
  };
}
