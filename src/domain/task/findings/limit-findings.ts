import { cellAddress } from '../../grid/address';
import type { Finding } from '../types';
import type { UncheckedTable } from './finding-rule';

/** A table without a column for limits, some of whose measures name one: said once, at the header. */
export function limitFindings({ layout, tasks }: UncheckedTable): Finding[] {
  const guessed = tasks.filter(({ source }) => source.deadline?.via === 'guess');
  if (guessed.length === 0 || layout.columns.some(({ role }) => role === 'deadline')) return [];
  return [
    {
      code: 'table.limit-in-measure',
      cell: cellAddress(layout.headerRows.at(-1) ?? layout.range.top, layout.range.left),
      message: `表中没有完成时限列，${guessed.length}项任务的时限取自措施文字，请核对。`,
    },
  ];
}
