import type { Finding, TaskField } from '../types';
import type { UncheckedTable } from './finding-rule';

const fields: readonly TaskField[] = ['system', 'stage', 'measureParent'];

/** Labels filled from above because the sheet has lost its merges: one finding per filled block. */
export function groupFindings({ tasks }: UncheckedTable): Finding[] {
  const blocks = new Map<string, { label: string; count: number }>();
  for (const task of tasks) {
    for (const field of fields) {
      const source = task.source[field];
      if (source?.via !== 'guess') continue;
      const block = blocks.get(source.cell) ?? { label: String(task[field as 'system']), count: 0 };
      blocks.set(source.cell, { ...block, count: block.count + 1 });
    }
  }
  return [...blocks].map(([cell, { label, count }]) => ({
    code: 'table.merge-lost',
    cell,
    message: `“${label}”上下有${count}行空白，没有合并单元格，按同属“${label}”填补，请核对。`,
  }));
}
