import { cellAddress } from '../../grid/address';
import { prevails } from '../fields/deadline-field';
import { readNoteRules } from '../fields/note-rules';
import type { Finding } from '../types';
import type { UncheckedTable } from './finding-rule';

/** Notes of the sheet that changed how its cells were read. */
export function ruleFindings({ layout, tasks }: UncheckedTable): Finding[] {
  const { firstLeads, usualLimit, prevailingLimit } = readNoteRules(layout.notes);
  const row = layout.rows.find(({ kind }) => kind === 'note')?.row;
  const cell = row === undefined ? null : cellAddress(row, layout.range.left);
  const applied = (message: string): Finding => ({ code: 'table.note-applied', cell, message });
  const findings: Finding[] = [];
  const hasLeadColumn = layout.columns.some(({ role }) => role === 'lead');
  if (firstLeads !== null && !hasLeadColumn && tasks.some(({ lead }) => lead !== null))
    findings.push(applied(`按表中说明“${firstLeads}”，各单元格排在首位的单位读作牵头单位。`));
  const counts = layout.columns.some((column) => column.role === 'deadline' && prevails(column, prevailingLimit));
  if (counts) findings.push(applied(`按表中说明，时限以“${prevailingLimit}”一列为准。`));
  const usual = tasks.filter(
    ({ deadline, source }) => source.deadline?.via === 'section' && deadline.text === usualLimit,
  );
  if (usual.length > 0) findings.push(applied(`按表中说明，没有写时限的${usual.length}项任务读作“${usualLimit}”。`));
  return findings;
}
