import type { AssignmentTable, Finding } from '../types';

/** A table before its findings are known. */
export type UncheckedTable = Omit<AssignmentTable, 'findings'>;

/** Looks at a table from one side. */
export type FindingRule = (table: UncheckedTable) => readonly Finding[];
