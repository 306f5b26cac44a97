import type { MemorySheet } from '../../helpers/memory-workbook';

/** A plan of these tasks: measure, leading department, limit. */
export const memorySheetOf = (
  tasks: readonly (readonly [measure: string, lead: string, limit: string])[],
): MemorySheet => ({
  name: '分工表',
  values: [
    ['2024年重点工作任务分工表'],
    ['序号', '工作措施', '牵头部门', '完成时限'],
    ...tasks.map((task, index) => [index + 1, ...task]),
  ],
});
