import type { Book } from '../book';
import { across, day } from '../sheet';

/** 机关党建计划: the deadline stands first, as date cells of several formats and as words; no number column. */
export const partyPlan: Book = {
  file: 'party-plan-2025/sheet.xlsx',
  sheets: [
    {
      name: '党建计划',
      widths: [16, 30, 22, 16, 12],
      looks: { 0: 'title', 1: 'header' },
      rows: [
        across('机关党委2025年党建工作计划表', 5),
        ['时间\n安排', '工作内容', '责任人', '地点', '落实\n情况'],
        [day('2025-01-01', 'yyyy"年"m"月"'), '召开党建工作会议。', '张三', '会议室', '√'],
        ['^', '制定年度党建工作要点。', '李四', '', '√'],
        ['3月', '开展学雷锋志愿服务。', '各支部书记', '社区', '已完成'],
        ['每月', '开展主题党日活动。', '各支部书记', '', '进行中'],
        ['每季度', '讲党课一次。', '党委书记、各支部书记', '会议室', '进行中'],
        [day('2025-07-01', 'yyyy-mm-dd'), '召开庆祝建党大会。', '王五', '礼堂', ''],
        ['“十一”前', '开展爱国主义教育。', '李四', '', ''],
        ['四季度', '民主评议党员。', '各支部书记', '', ''],
        ['12月中旬', '开展述职评议。', '党委书记', '会议室', ''],
      ],
    },
  ],
};
