import type { Book } from '../book';
import { across } from '../sheet';

/** The same words several times: in two groups, for two offices, and twice over in every field. */
export const sameWordsTwice2025: Book = {
  file: 'same-words-twice-2025/sheet.xlsx',
  sheets: [
    {
      name: '例行工作',
      widths: [6, 16, 36, 18, 16, 14],
      looks: { 0: 'title', 1: 'header' },
      rows: [
        across('双河镇2025年例行工作安排', 6),
        ['序号', '类别', '工作内容', '责任单位', '完成时限', '完成情况'],
        [1, '党建', '召开工作例会。', '党建办', '3月底', '已完成'],
        [2, '^', '报送工作总结。', '党建办', '6月底', ''],
        [3, '^', '报送工作总结。', '党建办', '12月底', ''],
        [4, '^', '报送工作总结。', '纪委', '12月底', ''],
        [5, '安全', '召开工作例会。', '应急办', '3月底', '已完成'],
        [6, '^', '开展安全检查。', '应急办', '每季度', '已完成'],
        [7, '^', '开展安全检查。', '应急办', '每季度', '未完成'],
      ],
    },
  ],
};
