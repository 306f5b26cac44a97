import type { Book } from '../book';
import { across } from '../sheet';

/** 巡察整改: the section titles name the lead and the time limit of the rows below; numbering restarts. */
export const disciplineRectification: Book = {
  file: 'discipline-rectification-2024/sheet.xlsx',
  sheets: [
    {
      name: '整改清单',
      widths: [6, 40, 26, 22, 16],
      looks: { 0: 'title', 1: 'caption', 2: 'header', 3: 'section', 6: 'section', 10: 'section' },
      rows: [
        across('局党组关于巡察反馈意见整改任务清单', 5),
        ['', '', '', '2024年3月20日', '<'],
        ['序号', '整改任务', '责任科室', '整改时限', '整改情况'],
        across('一、落实决策部署方面（牵头单位：办公室；完成时限：2024年6月底前）', 5),
        [1, '修订党组理论学习中心组学习制度。', '办公室', '', '已完成'],
        [2, '开展专题学习4次。', '办公室、机关党委', '每季度', '已完成1次'],
        across('二、作风建设方面（牵头单位：纪检组；完成时限：2024年9月底前）', 5),
        [1, '整治文山会海。', '办公室', '长期坚持', '持续推进'],
        [2, '开展违规吃喝专项检查。', '纪检组', '', '未完成'],
        [3, '完善公务接待制度。', '财务科、办公室', '2024年5月底前', '已完成'],
        across('三、选人用人方面（牵头单位：人事科；完成时限：2024年12月底前）', 5),
        [1, '规范干部选拔任用程序。', '人事科', '立行立改', '已整改到位'],
        [2, '补齐干部档案材料。', '人事科、\n各二级单位', '', '正在整改'],
      ],
    },
  ],
};
