import type { ColumnRole } from './types';

/** What people call the roles of columns. */
export const roleNames: Readonly<Record<ColumnRole, string>> = {
  no: '序号',
  system: '任务类别',
  stage: '环节',
  measure: '工作措施',
  units: '责任单位（层级）',
  lead: '牵头单位',
  responsible: '责任单位',
  cooperating: '配合单位',
  deadline: '完成时限',
  progress: '完成情况',
  note: '备注',
  other: '其他',
};
