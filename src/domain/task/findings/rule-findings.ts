import { cellAddress } from '../../grid/address';
import { readNoteRules } from '../fields/note-rules';
import type { Finding } from '../types';
import type { UncheckedTable } from './finding-rule';

/** A note of the sheet that changed how its cells were read. */
export function ruleFindings({ layout, tasks }: UncheckedTable): Finding[] {
  const { firstLeads } = readNoteRules(layout.notes);
  const hasLeadColumn = layout.columns.some(({ role }) => role === 'lead');
  if (firstLeads === null || hasLeadColumn || !tasks.some(({ lead }) => lead !== null)) return [];
  const row = layout.rows.find(({ kind }) => kind === 'note')?.row;
  return [
    {
      code: 'table.note-applied',
      cell: row === undefined ? null : cellAddress(row, layout.range.left),
      message: `按表中说明“${firstLeads}”，各单元格排在首位的单位读作牵头单位。`,
    },
  ];
}
