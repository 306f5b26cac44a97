/** What a column holds. A table may give several columns one role (工作措施 over D and E). */
export type ColumnRole =
  | 'no'
  | 'system'
  | 'stage'
  | 'measure'
  | 'units'
  | 'lead'
  | 'responsible'
  | 'cooperating'
  | 'deadline'
  | 'progress'
  | 'note'
  | 'other';

/**
 * parent: a text above several measures (问题, 项目) · start, end: 起 and 止 of a time limit · period: one of several
 * quarters or months · level: the limit of one level (市局) · doneOn: the day it was done, beside the progress ·
 * body: its header is a body, and a mark in a cell says that this body is meant · roleWord: it says in which role the
 * bodies beside it are · withLimit: its cells name the time limit as well · replaced: a time limit that counts only where
 * the adjusted one beside it is blank.
 */
export type ColumnPart =
  'parent' | 'start' | 'end' | 'period' | 'level' | 'doneOn' | 'body' | 'roleWord' | 'withLimit' | 'replaced';
