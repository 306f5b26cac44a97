import type { Book } from '../book';

/** 河湖问题清单: no title, no merges, the columns in reverse order, header words in two languages. */
export const riverChiefs: Book = {
  file: 'river-chiefs-2025/sheet.xlsx',
  sheets: [
    {
      name: '问题清单',
      widths: [24, 14, 30, 16, 24, 28, 8],
      looks: { 0: 'header' },
      rows: [
        [
          'Deadline\n完成时限',
          'Status\n销号情况',
          'Responsible\n责任单位',
          'Lead\n牵头单位',
          'Issue\n存在问题',
          'Measure\n整改措施',
          'No.\n序号',
        ],
        ['2025年3月底前', '已销号', '县水利局', '县河长办', '河道乱占乱建', '拆除违建3处。', 1],
        ['2025年6月底前', '未销号', '河口镇人民政府、县水利局', '县河长办', '河道乱占乱建', '清运弃土。', 2],
        ['立行立改', '已销号', '县生态环境局', '县河长办', '排污口管理不规范', '设立标识牌。', 3],
        ['2025年底前，并长期坚持', '整改中', '县住建局', '县河长办', '排污口管理不规范', '完成雨污分流。', 4],
      ],
    },
  ],
};
