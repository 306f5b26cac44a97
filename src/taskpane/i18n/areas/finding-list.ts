import { areaTexts } from './area-texts';

/** Texts of the list of findings. */
export const useFindingTexts = areaTexts(
  {
    goTo: '到 {cell}',
    sheetWide: '整张表',
    count: '{count} 处',
    'area.deadline': '完成时限',
    'area.department': '责任部门',
    'area.plan': '任务安排',
    'area.progress': '完成情况',
    'area.table': '表格结构',
    'area.light': '状态判断',
    'area.other': '其他',
  },
  {
    goTo: 'Go to {cell}',
    sheetWide: 'Whole sheet',
    count: '{count}',
    'area.deadline': 'Deadlines',
    'area.department': 'Departments',
    'area.plan': 'The plan',
    'area.progress': 'Progress',
    'area.table': 'Table layout',
    'area.light': 'States',
    'area.other': 'Other',
  },
);
