import type { Book } from '../book';
import { across } from '../sheet';

/** 工作措施 over two columns: mostly shared measure and sub-measure; twice one sentence runs on into the next cell. */
export const measureOverTwoCells2024: Book = {
  file: 'measure-over-two-cells-2024/sheet.xlsx',
  sheets: [
    {
      name: '任务书',
      widths: [6, 26, 30, 18, 16],
      looks: { 0: 'title', 1: 'header' },
      rows: [
        across('芦溪区2024年目标管理任务书', 5),
        ['序号', '工作措施', '<', '牵头单位', '完成时限'],
        [1, '实施农村饮水提升', '新建水厂2座。', '区水利局', '6月底'],
        ['^', '^', '改造管网85公里。', '区水利局', '10月底'],
        [2, '推动工业园区完善基础设施，', '新建标准厂房6万平方米。', '区工信局', '9月底'],
        [3, '新建口袋公园8个。', '<', '区城管局', '5月底'],
        [4, '开展根治欠薪行动', '检查在建项目60个。', '区人社局', '11月底'],
        ['^', '^', '公布重大违法案件。', '区人社局', '12月底'],
        [5, '全区空气质量优良天数比例达到', '88%以上，细颗粒物浓度下降3%。', '区生态环境分局', '年底'],
        [6, '完成城区3所学校、5个社区的', '微型消防站建设。', '区消防救援大队', '8月底'],
      ],
    },
  ],
};
