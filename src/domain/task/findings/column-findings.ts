import { cellAddress } from '../../grid/address';
import { roleNames } from '../../table/role-names';
import type { Finding } from '../types';
import type { UncheckedTable } from './finding-rule';

/** From here on a choice was not close. */
export const sureEnough = 0.75;

/** A column whose role was a close choice. */
export function columnFindings({ layout }: UncheckedTable): Finding[] {
  return layout.columns.flatMap(({ column, header, role, confidence, alternative, why }) =>
    alternative === null || alternative === role || confidence >= sureEnough
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
