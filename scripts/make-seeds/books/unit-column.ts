import type { Book } from '../book';
import { across } from '../sheet';

/** 植树任务: 单位 is the body that does the task, and the only responsibility column. */
export const unitColumn: Book = {
  file: 'unit-column-2023/sheet.xlsx',
  sheets: [
    {
      name: '植树任务',
      widths: [6, 16, 26, 14, 20, 16],
      looks: { 0: 'title', 1: 'header' },
      rows: [
        across('望河区2023年秋季植树工作任务表', 6),
        ['序号', '单位', '工作任务', '任务量\n（亩）', '完成时限', '落实情况'],
        [1, '区林业局', '编制作业设计。', '', '2023年9月底前', '已完成'],
        [2, '东街镇', '完成荒山造林。', 350, '2023年11月20日前', '已完成'],
        [3, '西河镇', '完成荒山造林。', 420, '^', '正在实施'],
        [4, '区城管局', '完成道路绿化。', 80, '2023.11.30', '未完成'],
        ['合计', '<', '', 850, '', ''],
      ],
    },
  ],
};
