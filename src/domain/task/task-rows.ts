import type { TableLayout } from '../table/types';

/** What a walk down the table meets, in order. Rows count from 0. */
export type TableStep =
  | { readonly kind: 'task'; readonly row: number; readonly rowEnd: number }
  | { readonly kind: 'section'; readonly row: number }
  | { readonly kind: 'label'; readonly row: number }
  /** A repeated header: the page breaks here. */
  | { readonly kind: 'break'; readonly row: number };

/** Joins each task with its continuation rows and drops rows that say nothing about tasks. */
export function* tableSteps(layout: TableLayout): Generator<TableStep, void> {
  let open: { kind: 'task'; row: number; rowEnd: number } | null = null;
  for (const { row, kind } of layout.rows) {
    if (kind === 'continuation') {
      if (open) open.rowEnd = row;
      continue;
    }
    if (kind === 'ignored') continue;
    if (open) yield open;
    open = null;
    if (kind === 'task') open = { kind: 'task', row, rowEnd: row };
    else if (kind === 'section' || kind === 'label') yield { kind, row };
    else if (kind === 'header') yield { kind: 'break', row };
  }
  if (open) yield open;
}
