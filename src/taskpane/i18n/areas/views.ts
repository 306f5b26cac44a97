import { areaTexts } from './area-texts';

/** Texts of the panel of kept views. */
export const useViewTexts = areaTexts(
  {
    label: '保存的视图',
    none: '还没有保存视图。设好部门、状态等条件，起个名字存下，下次一按就到。',
    choose: '打开视图：{name}',
    rename: '改名：{name}',
    newName: '“{name}”的新名称',
    remove: '删除视图：{name}',
    update: '更新为当前条件：{name}',
    saveName: '新视图名称',
    save: '保存当前条件',
    saveHint: '连同排序和分组一起保存，随工作簿存放。',
    taken: '已有同名视图，请换一个名称。',
    keep: '确定',
    cancel: '取消',
    shown: '正在显示',
  },
  {
    label: 'Saved views',
    none: 'No views are saved yet. Set departments, lights or other conditions, give them a name and save them: next time it is one press.',
    choose: 'Open view: {name}',
    rename: 'Rename: {name}',
    newName: 'New name of “{name}”',
    remove: 'Delete view: {name}',
    update: 'Update to the current conditions: {name}',
    saveName: 'New view',
    save: 'Save current conditions',
    saveHint: 'Sorting and grouping are saved too; the view is kept with the workbook.',
    taken: 'A view of that name exists. Choose another name.',
    keep: 'OK',
    cancel: 'Cancel',
    shown: 'Shown now',
  },
);
