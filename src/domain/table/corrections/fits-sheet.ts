import type { SheetView } from '../../grid/sheet-view';
import { findTables } from '../find-tables';
import { correctTables } from './correct-tables';
import type { TableCorrection } from './types';

/**
 * Whether corrections kept under another name speak of this sheet: a table under the same title and header stands on it.
 * The title must be the same, for sheets of one kind often share their headers.
 */
export function fitsSheet(view: SheetView, corrections: readonly TableCorrection[]): boolean {
  const found = findTables(view);
  return corrections.some((told) => {
    const { tables, lost } = correctTables(view, found, [told]);
    return (
      !lost.some(({ what }) => what === 'table') &&
      tables.some(({ layout }) => layout.corrected === told && layout.title === told.head.title)
    );
  });
}
