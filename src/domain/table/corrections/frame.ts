import type { CellRange } from '../../grid/grid';
import type { SheetView } from '../../grid/sheet-view';
import { nameColumns } from '../column-meaning';
import { type HeaderBlock, headerBlockIn } from '../header-block';
import { anchorColumn, findColumn } from './column-anchor';
import { type SeenHeader, anchorHeader, findHeader, headerTexts } from './header-anchor';
import { anchorRow, findRow } from './row-anchor';
import type { FrameCorrection, HeaderAnchor, TableCorrection } from './types';

/** Where a framed table stands now. `bottom` null: no end was said, or it is gone (`bottomLost`). */
export interface FoundFrame {
  readonly block: HeaderBlock;
  readonly bottom: number | null;
  readonly bottomLost: boolean;
}

/**
 * Anchors a table that the user drew: its header rows, its edges, and its last row (null: as far as it goes by itself).
 * The last row is kept only when it has a text to know it by.
 */
export function anchorFrame(
  view: SheetView,
  header: CellRange,
  bottom: number | null,
): { readonly head: HeaderAnchor; readonly frame: FrameCorrection } {
  const height = header.bottom - header.top + 1;
  const columns = nameColumns(headerBlockIn(view, { ...header, left: view.left, right: view.right }));
  const span = { from: header.bottom + 1, left: header.left, right: header.right };
  return {
    head: anchorHeader(seenHeaders(view, height), header.top - view.top, header.top),
    frame: {
      left: anchorColumn(columns, header.left),
      right: anchorColumn(columns, header.right),
      bottom: bottom === null ? null : anchorRow(view, { columns: [] }, span, bottom),
    },
  };
}

/** Finds a drawn table again; null when its header or an edge cannot be told any more. */
export function findFrame(view: SheetView, { head, frame }: TableCorrection): FoundFrame | null {
  if (!frame) return null;
  const height = head.rows.length;
  const index = findHeader(head, seenHeaders(view, height));
  if (index === null) return null;
  const top = view.top + index;
  const rows = { top, bottom: top + height - 1 };
  const columns = nameColumns(headerBlockIn(view, { ...rows, left: view.left, right: view.right }));
  const left = findColumn(columns, frame.left);
  const right = findColumn(columns, frame.right);
  if (left === null || right === null || right < left) return null;
  const bottom = frame.bottom && findRow(view, { from: rows.bottom + 1, left, right }, frame.bottom);
  return {
    block: headerBlockIn(view, { ...rows, left, right }),
    bottom,
    bottomLost: frame.bottom !== null && bottom === null,
  };
}

/** Every run of so many rows, as a header it could be. */
function seenHeaders(view: SheetView, height: number): SeenHeader[] {
  const texts: string[][] = [];
  for (let row = view.top; row <= view.bottom; row++) texts.push(headerTexts(view, row, view.left, view.right));
  return texts.map((_, index) => ({ rows: texts.slice(index, index + height), title: texts[index - 1]?.[0] ?? '' }));
}
