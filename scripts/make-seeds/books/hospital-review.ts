import type { Book } from '../book';
import { across } from '../sheet';

/** 医院等级评审: far from A1, a header in two languages with spaced words, section rows that are not merged, a lookup. */
export const hospitalReview: Book = {
  file: 'hospital-review-2022/sheet.xlsx',
  sheets: [
    {
      name: '评审任务',
      at: [5, 3],
      widths: [8, 32, 30, 22, 18, 12],
      looks: { 0: 'title', 1: 'header', 2: 'section', 5: 'section', 8: 'section', 10: 'plain', 11: 'header' },
      rows: [
        across('澜江市第三人民医院2022年等级评审任务表', 6),
        [
          '序号\nNo.',
          '工 作 内 容\nTask',
          '主 办 科 室\nLead',
          '协办科室\nSupport',
          '完成\n时限\nDeadline',
          '完成\n情况\nStatus',
        ],
        ['一', '医疗质量', '', '', '', ''],
        [1, '修订病历质量管理制度。', '医务科', '各临床科室', '2022.3', '已完成'],
        [2, '建立危急值报告流程。', '医务科、检验科和放射科', '护理部', '2022.4.30', '已完成'],
        ['二', '医院感染管理', '', '', '', ''],
        [3, '改造发热门诊。', '总务科', '院感科、基建办', '2022年9月底前', '施工中'],
        [4, '开展手卫生督查。', '院感科', '护理部', '每月一次', ''],
        ['三', '信息化建设', '', '', '', ''],
        [5, '上线电子病历系统。', '信息科', '医务科、护理部', '2022年12月31日', '未完成'],
        ['', '', '', '', '', ''],
        ['等级', '评分标准', '分值', '', '', ''],
        ['A', '全部达标', 90, '', '', ''],
        ['B', '基本达标', 80, '', '', ''],
      ],
    },
  ],
};
