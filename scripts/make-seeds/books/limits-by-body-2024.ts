import type { Book } from '../book';
import { across } from '../sheet';

const header = ['序号', '工作任务', '责任单位及完成时限', '备注'];

/** 责任单位及完成时限: every body with its own limit; a page break that lost a number; a second sheet of people only. */
export const limitsByBody2024: Book = {
  file: 'limits-by-body-2024/sheet.xlsx',
  sheets: [
    {
      name: '任务分工',
      widths: [6, 34, 40, 12],
      looks: { 0: 'title', 1: 'header', 5: 'header' },
      rows: [
        across('云湖县2024年数据治理任务分工表', 4),
        header,
        [1, '编制本行业数据目录。', '县财政局：2024年3月底前；县教育局：2024年9月底前', ''],
        [2, '清理过期数据接口。', '县公安局（2024年4月底前）、县民政局（2024年6月底前）', ''],
        [3, '公布首批开放数据。', '县数据局、县融媒体中心（2024年5月底前）', ''],
        header,
        ['', '开展数据质量抽查。', '县数据局牵头，2024年7月底前；各乡镇配合，2024年10月底前', '抽查比例5%'],
        [5, '上报年度工作总结。', '县数据局：2024年11月底前', ''],
      ],
    },
    {
      name: '领导分工',
      widths: [6, 10, 14, 40, 14],
      looks: { 0: 'title', 1: 'header' },
      rows: [
        across('县数据局领导班子成员分工', 5),
        ['序号', '姓名', '职务', '工作内容', '电话'],
        [1, '梅某', '局长', '主持全面工作。', '0770-1'],
        [2, '林某', '副局长', '负责信访（县信访局牵头）、数据资源工作。', '0770-2'],
        [3, '钟某', '副局长', '负责数据安全（县公安局牵头）工作。', '0770-3'],
      ],
    },
  ],
};
