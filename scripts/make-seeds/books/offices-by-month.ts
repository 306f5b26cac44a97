import type { Book } from '../book';
import { across } from '../sheet';

const header = ['月份', '工作内容', '完成标准', '责任人', '分管领导', '完成情况'];

/** 科室月度计划: one sheet per office, the month is the limit, the last sheet holds a header only. */
export const officesByMonth: Book = {
  file: 'offices-by-month-2024/sheet.xlsx',
  sheets: [
    {
      name: '办公室',
      widths: [10, 34, 26, 12, 12, 16],
      looks: { 0: 'title', 1: 'header' },
      rows: [
        across('办公室2024年工作计划', 6),
        header,
        ['1月', '召开年度工作会议。', '会议召开', '梅某', '盛某', '√'],
        ['^', '印发年度要点。', '文件印发', '林某', '^', '√'],
        ['3月', '完成档案归档。', '归档率100%', '梅某', '^', '未完成'],
        ['6月', '组织半年考核。', '形成通报', '林某', '^', ''],
      ],
    },
    {
      name: '业务科',
      widths: [10, 34, 26, 12, 12, 16],
      looks: { 0: 'title', 1: 'header' },
      rows: [
        across('业务科2024年工作计划', 6),
        header,
        ['2月', '开展入户调查。', '完成300户', '钟某', '徐某', '完成210户'],
        ['4月底', '编制调查报告。', '通过评审', '钟某', '^', '正在编制'],
        ['每月', '报送统计报表。', '按时报送', '邱某', '^', '已报送3次'],
      ],
    },
    {
      name: '财务科',
      widths: [10, 34, 26, 12, 12, 16],
      looks: { 0: 'title', 1: 'header' },
      rows: [across('财务科2024年工作计划', 6), header],
    },
  ],
};
