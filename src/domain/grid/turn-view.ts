import type { CellRange } from './grid';
import type { SheetView } from './sheet-view';

const turnRange = ({ top, left, bottom, right }: CellRange): CellRange => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

/**
 * The same cells with rows and columns changed places, for tables whose header stands on the left. Nothing is copied;
 * `address` still says where a cell stands on the worksheet.
 */
export function turnView(view: SheetView): SheetView {
  return {
    grid: view.grid,
    top: view.left,
    bottom: view.right,
    left: view.top,
    right: view.bottom,
    turned: !view.turned,
    address: (row, column) => view.address(column, row),
    merge: (row, column) => {
      const merge = view.merge(column, row);
      return merge && turnRange(merge);
    },
    isCovered: (row, column) => view.isCovered(column, row),
    value: (row, column) => view.value(column, row),
    format: (row, column) => view.format(column, row),
    text: (row, column) => view.text(column, row),
    label: (row, column) => view.label(column, row),
  };
}
