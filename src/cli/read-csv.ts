import { lightWords } from '../domain/task/light-words';
import { bodyNames } from './body-names';
import type { ReadAnswer, TableAnswer, TaskAnswer } from './read-json';

type Column = readonly [header: string, value: (task: TaskAnswer, table: TableAnswer) => string | number];

const columns: readonly Column[] = [
  ['工作表', (_, table) => table.sheet],
  ['行', (task) => task.row],
  ['序号', (task) => task.no],
  ['任务类别', (task) => task.system ?? ''],
  ['环节', (task) => task.stage ?? ''],
  ['所属事项', (task) => task.measureParent ?? ''],
  ['工作措施', (task) => task.measure],
  ['责任单位', (task) => bodyNames(task.units)],
  ['牵头', (task) => bodyNames(task.lead)],
  ['责任', (task) => bodyNames(task.responsible)],
  ['配合', (task) => bodyNames(task.cooperating)],
  ['完成时限', (task) => task.deadline.text],
  ['到期日', (task) => task.due ?? ''],
  ['状态', (task) => lightWords[task.light]],
  ['逾期天数', (task) => task.daysLate],
  ['完成情况', (task) => task.progress?.text ?? ''],
];

/** One line per task, with a header; begins with the mark by which Excel knows UTF-8. */
export function csvOfTables({ tables }: ReadAnswer): string {
  const header = columns.map(([name]) => name);
  const rows = tables.flatMap((table) => table.tasks.map((task) => columns.map(([, value]) => value(task, table))));
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Texts that a spreadsheet would take for a formula get an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
