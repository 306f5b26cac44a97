import type { TableColumn } from './types';

const whoRoles = new Set(['lead', 'responsible', 'cooperating', 'units']);
const isWho = (role: string): boolean => whoRoles.has(role);

/** How surely any column has one of these roles; 0 where none has. */
const strongest = (columns: readonly TableColumn[], roles: (role: string) => boolean): number =>
  Math.max(0, ...columns.filter(({ role }) => roles(role)).map(({ confidence }) => confidence));

/** Weak words alone (时间, 内容, 单位) stand in schedules and contact lists as well; together they must weigh this much. */
const leastWeight = 1.5;
const progressWeight = 0.2;

/** Is this the header of an assignment table: something to be done, and who or by when? */
export function isAssignment(columns: readonly TableColumn[]): boolean {
  const what = strongest(columns, (role) => role === 'measure');
  const who = strongest(columns, isWho);
  const when = strongest(columns, (role) => role === 'deadline');
  // How it goes is asked of work only: 预案名称 | 责任部门 | 修订状态.
  const going = columns.some(({ role, part }) => role === 'progress' && part === undefined) ? progressWeight : 0;
  return what > 0 && who + when > 0 && what + who + when + going >= leastWeight;
}
