import { foldHeader } from './fold-label';
import type { TableColumn } from './types';

/**
 * People and what each looks after, with neither a time limit nor progress: 姓名 and 职务, or who is on duty, left of what
 * they do. In a plan what is to be done comes first.
 */
export function isPeopleList(columns: readonly TableColumn[]): boolean {
  const measure = columns.findIndex(({ role }) => role === 'measure');
  const left = columns.slice(0, Math.max(0, measure)).map(({ header }) => foldHeader(header));
  const has = (pattern: RegExp): boolean => left.some((header) => pattern.test(header));
  const isRoster = (has(/姓名$/) && has(/职[务级称位]$|^岗位/)) || has(/值班|值守|带班/);
  return (
    isRoster &&
    columns.every(({ role, confidence }) => role !== 'progress' && (role !== 'deadline' || confidence <= 0.5))
  );
}
