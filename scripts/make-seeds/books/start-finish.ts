import type { Book } from '../book';
import { across, day } from '../sheet';

/** 专项整治安排: start and finish in two columns under one header, merged where one wording covers both. */
export const startFinish: Book = {
  file: 'start-finish-2023/sheet.xlsx',
  sheets: [
    {
      name: '专项整治',
      widths: [6, 32, 20, 26, 18, 18, 14],
      looks: { 0: 'title', 1: 'header', 2: 'header' },
      rows: [
        across('望河区2023年燃气安全专项整治工作安排表', 7),
        ['序号', '工作内容', '主办单位', '参与单位', '时间安排', '<', '进展'],
        ['^', '^', '^', '^', '启动时间', '完成时间', '^'],
        [1, '摸底排查燃气用户。', '区住建局', '各镇（街道）', '2023年3月', '2023年4月底', '已完成'],
        [
          2,
          '集中整治安全隐患。',
          '区住建局',
          '区市场监管局、区应急管理局',
          day('2023-05-01'),
          day('2023-10-31'),
          '完成率72%',
        ],
        [3, '开展入户安检。', '燃气企业', '^', '常态化', '<', '长期坚持'],
        [4, '报送整治信息。', '区住建局', '各有关单位', '每月25日前', '<', ''],
        [5, '总结评估。', '区安委办', '', '', '2023年12月15日前', '未启动'],
      ],
    },
  ],
};
