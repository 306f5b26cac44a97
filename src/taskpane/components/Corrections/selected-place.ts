import type { CellRange, Grid } from '../../../domain/grid/grid';
import type { TableLayout } from '../../../domain/table/types';

/** Selected header rows reach as far as the table does, or where none is known as far as the sheet's cells do. */
export function acrossTable(selected: CellRange, { left, values }: Grid, layout: TableLayout | null): CellRange {
  if (selected.right > selected.left) return selected;
  const edges = layout?.range ?? { left, right: left + (values[0]?.length ?? 0) - 1 };
  return { ...selected, left: edges.left, right: edges.right };
}

/** The header rows of a selected table: those that are known, else its first row. */
export function headerIn(selected: CellRange, layout: TableLayout | null): CellRange {
  const rows = layout?.headerRows.filter((row) => row >= selected.top && row <= selected.bottom) ?? [];
  const top = rows[0] ?? selected.top;
  return { ...selected, top, bottom: rows.at(-1) ?? top };
}

/** Whether a part of the sheet holds no text at all. */
export function isBlank({ top, left, values }: Grid, part: CellRange): boolean {
  const rows = values.slice(part.top - top, part.bottom - top + 1);
  return rows.every((row) => row.slice(part.left - left, part.right - left + 1).every((cell) => cell === ''));
}
