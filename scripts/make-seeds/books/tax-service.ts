import type { Book } from '../book';
import { across } from '../sheet';

/** 便民办税: a hidden row holds the top of two merges, a hidden column, a struck-through date, a rule below the table. */
export const taxService: Book = {
  file: 'tax-service-2023/sheet.xlsx',
  sheets: [
    {
      name: '任务安排',
      widths: [6, 20, 26, 30, 8, 30],
      looks: { 0: 'title', 1: 'header', 8: 'caption' },
      hiddenRows: [3],
      hiddenColumns: [4],
      rows: [
        across('澜江市税务局2023年“便民办税春风行动”任务安排', 6),
        ['序号', '行动类别', '具体措施', '责任单位', '内部编码', '完成时限'],
        [1, '诉求响应提质', '开展纳税人需求调查。', '纳税服务科、征管科', 'X01', '市局4月底前；县（区）局5月底前'],
        [2, '政策落实提效', '编发税费优惠政策指引。', '法制科、货物和劳务税科', 'X02', '2023年3月31日前'],
        [3, '^', '推送“一企一策”。', '货物和劳务税科、\n所得税科', 'X03', '^'],
        [
          4,
          '^',
          '优化退税办理流程。',
          '收入核算科 纳税服务科',
          'X04',
          { struck: '2023年5月底前', standing: '2023年7月底前' },
        ],
        [5, '精细服务提档', '推行跨区域通办。', '征管科', 'X05', '2023年二季度'],
        [6, '^', '升级12366热线。', '纳税服务科、信息中心和办公室', 'X06', '2023年1月起，并持续开展'],
        across('备注：责任单位中排在首位的为牵头单位。', 6),
      ],
    },
  ],
};
