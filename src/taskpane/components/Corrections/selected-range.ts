import { parseAddress } from '../../../domain/grid/address';
import type { CellRange, Grid } from '../../../domain/grid/grid';

/**
 * What is selected, cut to the cells in use: whole rows (`3:4`) reach from edge to edge, of several areas the first
 * counts. Null for whole columns, and for what lies beside the cells in use.
 */
export function selectedRange(address: string, grid: Grid): CellRange | null {
  const [first = ''] = address.split(',');
  const bare = first.slice(first.lastIndexOf('!') + 1).replaceAll('$', '');
  const edges = { left: grid.left, right: grid.left + (grid.values[0]?.length ?? 0) - 1 };
  const [, top = '', bottom = ''] = /^(\d+):(\d+)$/.exec(bare) ?? [];
  const range = top === '' ? parseAddress(bare) : { top: Number(top) - 1, bottom: Number(bottom) - 1, ...edges };
  if (!range) return null;
  const cut = {
    top: Math.max(range.top, grid.top),
    bottom: Math.min(range.bottom, grid.top + grid.values.length - 1),
    left: Math.max(range.left, edges.left),
    right: Math.min(range.right, edges.right),
  };
  return cut.top > cut.bottom || cut.left > cut.right ? null : cut;
}
