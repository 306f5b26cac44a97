import { areaTexts } from './area-texts';

/** Texts of the explanation of the marks. */
export const useLegendTexts = areaTexts(
  {
    cells: '涉及 {rows} 行：{cells}',
    more: '涉及 {rows} 行：{cells} 等',
    overdue: '逾期：截至 {date}，时限已过且未办结',
    dueSoon: '即将到期：{days} 天内到期',
    dueSoonWorkdays: '即将到期：{days} 个工作日内到期',
    bold: '黑白打印时，逾期行为粗体，即将到期行加下划线。',
    border: '黑白打印时，逾期行上下有实线，即将到期行有虚线。',
    glyph: '黑白打印时，逾期的措施前有 ●，即将到期的有 ○；只是显示，单元格文字不变。',
    safe: '只加条件格式，不改内容、合并和您自己的颜色；“清除标记”只去掉督办加的。',
    undo: '这个版本的 Excel 在标记后会清空撤销列表，请用“清除标记”还原。',
  },
  {
    cells: { one: '{rows} row: {cells}', other: '{rows} rows: {cells}' },
    more: '{rows} rows: {cells} and more',
    overdue: 'Overdue: the limit has passed at {date} and the task is not done',
    dueSoon: { one: 'Due soon: within {days} day', other: 'Due soon: within {days} days' },
    dueSoonWorkdays: {
      one: 'Due soon: within {days} working day',
      other: 'Due soon: within {days} working days',
    },
    bold: 'In a black-and-white print, overdue rows are bold, rows due soon are underlined.',
    border: 'In black and white, overdue rows have solid lines, those due soon dashed ones.',
    glyph: 'In black and white, ● stands before an overdue measure, ○ before one due soon; only shown, the text stays.',
    safe: 'Adds conditional formats only; contents, merges and your own colours stay. “Clear marks” takes away ours only.',
    undo: 'This version of Excel empties its undo list when marks are set. Use “Clear marks” to go back.',
  },
);
