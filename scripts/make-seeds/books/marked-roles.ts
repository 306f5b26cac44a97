import type { Book } from '../book';
import { across } from '../sheet';

/** 单位政务公开任务分解: section rows between the tasks, roles marked inside the only responsibility column. */
export const markedRoles: Book = {
  file: 'marked-roles-2025/sheet.xlsx',
  sheets: [
    {
      name: '任务分解',
      widths: [40, 30, 24],
      looks: { 0: 'title', 1: 'header', 2: 'section', 5: 'section', 8: 'section' },
      rows: [
        across('澜江市城市管理局2025年政务公开工作任务分解表', 3),
        ['具体要求', '责任科室', '时限要求'],
        across('一、做好财政信息公开', 3),
        ['1.公开本局部门预算、决算。', '计划财务科', '批复后20日内'],
        ['2.公开政府采购信息。', '计划财务科、各采购科室', '持续推进'],
        across('二、加强政策解读', 3),
        ['3.编制年度解读计划。', '办公室牵头，各科室配合', '2025年4月底前'],
        ['4.同步发布解读材料。', '牵头科室：政策法规科；配合科室：办公室、信息中心', '文件公布后3个工作日内'],
        across('三、优化平台建设', 3),
        ['5.更新信息公开指南。', '办公室', '年底前'],
        ['6.检查网站栏目。', '信息中心（牵头）、各相关科室', '每季度末'],
      ],
    },
  ],
};
