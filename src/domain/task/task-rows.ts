import type { TableLayout } from '../table/types';

/** What a walk down the table meets, in order. Rows count from 0. */
export type TableStep =
  | {
      readonly kind: 'task';
      readonly row: number;
      readonly rowEnd: number;
      /** Rows below a repeated header that go on with its text. */
      readonly behindBreak: readonly number[];
    }
  | { readonly kind: 'section'; readonly row: number }
  | { readonly kind: 'label'; readonly row: number };

/** Joins each task with its continuation rows and drops rows that say nothing about tasks. */
export function* tableSteps(layout: TableLayout): Generator<TableStep, void> {
  let open: { kind: 'task'; row: number; rowEnd: number; behindBreak: number[] } | null = null;
  let isBroken = false;
  for (const { row, kind } of layout.rows) {
    if (kind === 'ignored') continue;
    if (kind === 'header') isBroken = true;
    else if (kind !== 'continuation') {
      if (open) yield open;
      open = kind === 'task' ? { kind, row, rowEnd: row, behindBreak: [] } : null;
      isBroken = false;
      if (kind === 'section' || kind === 'label') yield { kind, row };
    } else if (open && isBroken) open.behindBreak.push(row);
    else if (open) open.rowEnd = row;
  }
  if (open) yield open;
}
