import { foldHeader } from './fold-label';
import { isPeopleList } from './people-list';
import type { ColumnRole, TableColumn } from './types';
import { otherTables, otherTitle, planTitle } from './words/other-tables';

const kinds = otherTables.map(({ words }) => new RegExp(words.split(' ').join('|'), 'u'));
const any = new RegExp(kinds.map(({ source }) => source).join('|'), 'u');

/** What a plan says: what is to be done, by whom, by when, how it went. */
const planRoles: ReadonlySet<ColumnRole> = new Set([
  'measure',
  'lead',
  'responsible',
  'cooperating',
  'units',
  'deadline',
  'progress',
]);
/** What a column is by its contents or by a weak word (时间, 任务名称) does not make a plan. */
const surely = 0.85;

/** Whether a text is a header word of a roster, a register, a score sheet …. */
export function isOtherHeader(text: string): boolean {
  return text.length <= 12 && any.test(text);
}

/**
 * A duty roster, a list of equipment, a score sheet, a budget, a glossary: two of its headers, or one and its title, are words
 * of such a table; or it lists people. Where two headers are surely of a plan, or one is surely a limit (完成时限), it is one all the same.
 */
export function isOtherTable(columns: readonly TableColumn[], title: string): boolean {
  if (isPeopleList(columns)) return true;
  const sure = columns.filter(({ role, confidence }) => planRoles.has(role) && confidence >= surely);
  if (sure.some(({ role, confidence }) => role === 'deadline' && confidence === 1)) return false;
  if (new Set(sure.map(({ role }) => role)).size > 1) return false;
  const headers = columns.map(({ header }) => foldHeader(header));
  const said = Math.max(...kinds.map((kind) => headers.filter((header) => kind.test(header)).length));
  const isPlan = planTitle.test(title);
  // 预案修订计划 names 印发时间 and 印发形式 beside who revises them.
  const hasWho = sure.some(({ role }) => role !== 'measure' && role !== 'progress');
  return said + (otherTitle.test(title) && !isPlan ? 1 : 0) >= (isPlan && hasWho ? 3 : 2);
}
