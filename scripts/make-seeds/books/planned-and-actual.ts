import type { Book } from '../book';
import { across, day } from '../sheet';

/** 督办台账: the planned date is the deadline, the actual one is not; a number repeats, one is missing, a row is blank. */
export const plannedAndActual: Book = {
  file: 'planned-and-actual-2024/sheet.xlsx',
  sheets: [
    {
      name: '督办台账',
      widths: [6, 30, 20, 26, 18, 18, 20, 10],
      looks: { 0: 'title', 1: 'caption', 2: 'header', 9: 'caption' },
      rows: [
        across('青屏县人民政府督办事项台账（2024年第3期）', 8),
        across('截至2024年7月31日', 8),
        ['序号', '督办事项', '主办单位', '协办单位', '计划完成时间', '实际完成时间', '办理情况', '备注'],
        [1, '落实农村饮水安全整改。', '县水利局', '县财政局', day('2024-06-30'), day('2024-06-25'), '已办结', ''],
        [2, '推进河口镇集镇改造。', '县住建局', '河口镇人民政府', '2024年9月底', '', '正在办理，完成60%', ''],
        [
          2,
          '化解石桥镇征地遗留问题。',
          '石桥镇人民政府',
          '县自然资源局、县信访局',
          '2024年7月15日',
          '',
          '逾期未办结',
          '',
        ],
        ['', '清理规范户外广告。', '县城管局', '', '2024年7月31日前', '2024年7月28日', '已办结', ''],
        ['', '', '', '', '', '', '', ''],
        [5, '办理人大代表建议12件。', '县政府办公室', '各承办单位', '2024年8月底前', '', '已办结8件', ''],
        across('本期共5件，已办结2件。', 8),
      ],
    },
  ],
};
