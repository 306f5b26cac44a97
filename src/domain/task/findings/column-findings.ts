import { cellAddress } from '../../grid/address';
import type { ColumnRole } from '../../table/types';
import type { Finding } from '../types';
import type { UncheckedTable } from './table-findings';

const roleNames: Readonly<Record<ColumnRole, string>> = {
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

/** A column whose role was a close choice. */
export function columnFindings({ layout }: UncheckedTable): Finding[] {
  return layout.columns.flatMap(({ column, header, role, alternative, why }) =>
    alternative === null || alternative === role
      ? []
      : [
          {
            code: 'table.role-unsure',
            cell: cellAddress(layout.headerRows.at(-1) ?? layout.range.top, column),
            message: `“${header}”列按“${roleNames[role]}”读取（${why}），也可能是“${roleNames[alternative]}”，请核对。`,
          },
        ],
  );
}
