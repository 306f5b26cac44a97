import { areaTexts } from './area-texts';

/** Texts of the part of 设置 that deals with worksheet functions. */
export const useFunctionTexts = areaTexts(
  {
    title: '工作表函数',
    intro: '单元格里可以写 =DUBAN.DUE(C5)、=DUBAN.STATUS(C5) 等公式。发给没有装督办的人之前，请冻结为值。',
    counting: '正在查找用到督办函数的公式…',
    none: '这个工作簿里没有用到督办函数的公式。',
    preview: '{count} 个公式用到督办函数，分布在 {sheets} 张工作表。',
    errors: '其中 {count} 个显示错误值，冻结后仍是错误值。',
    busy: '还有 {count} 个公式没有算完，请稍候再冻结。',
    freeze: '冻结为值',
    frozen: '已把 {count} 个公式换成现在显示的值，公式记在工作簿里，可以恢复。',
    kept: '有 {count} 个已冻结的公式可以恢复，保存并重新打开后也可以。',
    restore: '恢复公式',
    restored: '已恢复 {count} 个公式。',
    left: '有 {count} 个没有恢复：单元格改过，或工作表增减过行列，公式已不能确定放在哪里。',
    protected: '有工作表受保护，没有改动任何单元格。请在“审阅”选项卡撤销工作表保护，再试一次。',
    recount: '重新查找',
  },
  {
    title: 'Worksheet functions',
    intro:
      'Cells may hold formulas such as =DUBAN.DUE(C5) or =DUBAN.STATUS(C5). Freeze them to values before you send the workbook to somebody without Duban.',
    counting: 'Looking for formulas with Duban functions…',
    none: 'No formula of this workbook uses Duban functions.',
    preview: {
      one: '{count} formula uses Duban functions, on {sheets} sheet.',
      other: '{count} formulas use Duban functions, on {sheets} sheet(s).',
    },
    errors: '{count} of them show an error value, and will go on showing it.',
    busy: '{count} formulas are still being calculated; please wait before freezing.',
    freeze: 'Freeze to values',
    frozen: '{count} formulas were replaced by what they show. They are remembered in the workbook and can come back.',
    kept: '{count} frozen formulas can come back, also after saving and opening again.',
    restore: 'Restore formulas',
    restored: '{count} formulas came back.',
    left: '{count} did not come back: the cell was changed, or rows or columns came or went, so that nobody can say where the formula belongs.',
    protected: 'A sheet is protected; no cell was changed. Unprotect it on the Review tab, then try again.',
    recount: 'Look again',
  },
);
