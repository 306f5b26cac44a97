import type { Grid } from '../../domain/grid/grid';
import { viewSheet } from '../../domain/grid/sheet-view';
import { ownEntry } from '../../domain/own-entry';
import { fitsSheet } from '../../domain/table/corrections/fits-sheet';
import type { Corrections } from './corrections';

/** Of names that no sheet bears any more, the one whose corrections fit this sheet; null when none does, or several do. */
export function correctionsNameOf(grid: Grid, corrections: Corrections, gone: readonly string[]): string | null {
  const view = viewSheet(grid);
  const [name, ...others] = gone.filter((one) => fitsSheet(view, ownEntry(corrections, one) ?? []));
  return name !== undefined && others.length === 0 ? name : null;
}
