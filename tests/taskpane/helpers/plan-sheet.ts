import type { MemorySheet } from '../../helpers/memory-workbook';

/** A small plan as an office would lay it out: a title, a merged system, tasks of every kind. */
export const planSheet: MemorySheet = {
  name: '分工表',
  values: [
    ['某市城市管理局2024年重点工作任务分工表'],
    ['序号', '重点任务', '工作措施', '牵头部门', '配合部门', '完成时限'],
    [1, '市容整治', '拆除违规户外广告。', '市容科', '执法支队', '2024年3月底前'],
    [2, '', '规范占道经营摊点。', '执法支队', '市容科、宣传科', '2024年9月30日前'],
    [3, '', '更新沿街垃圾箱。', '环卫科', '', '2024年12月底前'],
    [4, '能力建设', '开展常态化巡查。', '执法支队', '相关科室', '持续开展'],
    [5, '', '报送工作总结。', '办公室', '', '9月31日前'],
  ],
  merges: ['A1:F1', 'B3:B5', 'B6:B7'],
};
