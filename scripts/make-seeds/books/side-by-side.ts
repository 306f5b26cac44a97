import type { Book } from '../book';
import { across } from '../sheet';

/** 防汛任务: two task tables beside each other, each with its own title and column order. */
export const sideBySide: Book = {
  file: 'side-by-side-2022/sheet.xlsx',
  sheets: [
    {
      name: '防汛',
      widths: [6, 28, 22, 18, 4, 6, 18, 28, 22],
      looks: { 0: 'title', 1: 'header' },
      rows: [
        [...across('2022年汛前准备任务表', 4), '', ...across('2022年汛期值守任务表', 4)],
        ['序号', '工作任务', '责任单位', '完成时限', '', '编号', '时限要求', '任务内容', '牵头单位'],
        [1, '检查水库大坝。', '县水利局', '2022年3月底前', '', 1, '5月1日—9月30日', '落实24小时值班。', '县应急管理局'],
        [
          2,
          '清淤疏浚河道。',
          '各乡镇人民政府',
          '汛期前',
          '',
          2,
          '降雨预警后2小时内',
          '组织危险区群众转移。',
          '各乡镇人民政府',
        ],
        [
          3,
          '补充抢险物资。',
          '县应急管理局、县水利局',
          '4月15日前',
          '',
          3,
          '每日',
          '报送雨情水情。',
          '县水利局、县气象局',
        ],
      ],
    },
  ],
};
