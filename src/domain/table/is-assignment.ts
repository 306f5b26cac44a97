import { foldHeader } from './fold-label';
import type { TableColumn } from './types';

const whoRoles = new Set(['lead', 'responsible', 'cooperating', 'units']);
const isWho = (role: string): boolean => whoRoles.has(role);

/** How surely any column has one of these roles; 0 where none has. */
const strongest = (columns: readonly TableColumn[], roles: (role: string) => boolean): number =>
  Math.max(0, ...columns.filter(({ role }) => roles(role)).map(({ confidence }) => confidence));

/** Weak words alone (时间, 内容, 单位) stand in schedules and contact lists as well; together they must weigh this much. */
const leastWeight = 1.5;

/** Is this the header of an assignment table: something to be done, and who or by when? */
export function isAssignment(columns: readonly TableColumn[]): boolean {
  const what = strongest(columns, (role) => role === 'measure');
  const who = strongest(columns, isWho);
  const when = strongest(columns, (role) => role === 'deadline');
  if (isPeopleList(columns)) return false;
  return what > 0 && who + when > 0 && what + who + when >= leastWeight;
}

/**
 * People and what each looks after, with neither a time limit nor progress: names and phones where nobody is surely
 * responsible, or 姓名 and 职务, or who is on duty, left of what they do. In a plan what is to be done comes first.
 */
export function isPeopleList(columns: readonly TableColumn[]): boolean {
  const who = strongest(columns, isWho);
  const measure = columns.find(({ role }) => role === 'measure');
  const left = columns.slice(0, measure ? columns.indexOf(measure) : 0).map(({ header }) => foldHeader(header));
  const has = (headers: readonly string[], pattern: RegExp): boolean => headers.some((header) => pattern.test(header));
  const all = columns.map(({ header }) => header);
  const isRoster = (has(left, /姓名$/) && has(left, /职[务级称位]$|^岗位/)) || has(left, /值班|值守|带班/);
  const isContacts = who < 0.9 && has(all, /电话|手机|联系方式/) && has(all, /姓名|联系人|联络[员人]/);
  return (
    (isRoster || isContacts) &&
    columns.every(({ role, confidence }) => role !== 'progress' && (role !== 'deadline' || confidence <= 0.5))
  );
}
