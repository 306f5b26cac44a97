import { areaTexts } from './area-texts';

/** Texts of the reports that are written into the workbook. */
export const useReportTexts = areaTexts(
  {
    title: '写入工作簿的报表',
    ratio: '生成合规比率表',
    notice: '生成督办通报',
    ratioAgain: '更新合规比率表',
    noticeAgain: '更新督办通报',
    remove: '移除报表',
    previewRatio: '“{name}”：{rules} 条规则，{units} 个单位，公式直接取“{sheet}”的人数，附图。',
    noRatio: '“{name}”：没有找到人员情况表，不能生成。',
    previewNotice: '“{name}”：{tasks} 项任务，逾期 {overdue} 项，即将到期 {dueSoon} 项，截至 {date}，附图。',
    noNotice: '“{name}”：没有读到任务表，不能生成。',
    safe: '各写一张新工作表，其他内容不动；“移除报表”只删去这两张。',
    writing: '正在写入…',
    written: '已写入工作表“{name}”。',
    removed: '已移除：{names}。',
    nothing: '工作簿里没有督办生成的报表。',
  },
  {
    title: 'Reports in the workbook',
    ratio: 'Write ratio sheet',
    notice: 'Write notice',
    ratioAgain: 'Refresh ratio sheet',
    noticeAgain: 'Refresh notice',
    remove: 'Remove reports',
    previewRatio: '“{name}”: rules: {rules}, units: {units}; its formulas take the counts of “{sheet}”; with a chart.',
    noRatio: '“{name}”: no staffing table was found, so it cannot be written.',
    previewNotice: {
      one: '“{name}”: {tasks} task, {overdue} overdue, {dueSoon} due soon, as of {date}; with a chart.',
      other: '“{name}”: {tasks} tasks, {overdue} overdue, {dueSoon} due soon, as of {date}; with a chart.',
    },
    noNotice: '“{name}”: no task table was read, so it cannot be written.',
    safe: 'Each is a new sheet; nothing else is touched. “Remove reports” deletes these two only.',
    writing: 'Writing…',
    written: 'Sheet “{name}” was written.',
    removed: 'Removed: {names}.',
    nothing: 'The workbook holds no report of Duban.',
  },
);
