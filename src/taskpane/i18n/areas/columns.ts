import { areaTexts } from './area-texts';

/** Texts of adding progress columns and taking them off. */
export const useColumnTexts = areaTexts(
  {
    offer: '在表右侧加“完成情况”“完成日期”两列…',
    preview:
      '将在 {columns} 列写入：表头 {headers} 处，{tasks} 项任务各一格，式样随本表，完成情况带下拉选项。其他单元格不动。',
    add: '加上',
    cancel: '取消',
    added: '“完成情况”“完成日期”两列是督办加的。',
    remove: '去掉这两列',
    removeAsk: '其中 {count} 格已填写，去掉后这些内容会丢失。',
    removeSure: '仍要去掉',
  },
  {
    offer: 'Add the columns “完成情况” and “完成日期” at the right…',
    preview: {
      one: 'Columns {columns} will get their headers (places: {headers}) and a cell for {tasks} task, in the look of the table, with a list of words. No other cell is touched.',
      other:
        'Columns {columns} will get their headers (places: {headers}) and a cell for each of {tasks} tasks, in the look of the table, with a list of words. No other cell is touched.',
    },
    add: 'Add',
    cancel: 'Cancel',
    added: 'Duban added the columns “完成情况” and “完成日期”.',
    remove: 'Remove both columns',
    removeAsk: {
      one: '{count} cell in them has been filled; its contents will be lost.',
      other: '{count} cells in them have been filled; their contents will be lost.',
    },
    removeSure: 'Remove anyway',
  },
);
