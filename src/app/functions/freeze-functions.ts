import type { FormulaCell, FormulaPort } from './function-ports';
import type { WorkbookPort } from '../ports';

/** Under this key the formulas that were replaced lie in the workbook's settings, so that they can come back. */
const frozenKey = 'duban.frozen';

/** What would be frozen. */
export interface FreezePreview {
  readonly cells: readonly FormulaCell[];
  readonly sheets: number;
  /** Cells that show an error; it is kept as it stands. */
  readonly errors: number;
  /** Cells that have no answer yet: nothing is frozen while there is one. */
  readonly busy: number;
}

const first = ({ values }: FormulaCell): unknown => values[0]?.[0];
const isBusy = (cell: FormulaCell): boolean => /^#(?:BUSY!|GETTING_DATA)/.test(String(first(cell)));
const isError = (cell: FormulaCell): boolean =>
  /^#(?:N\/A|VALUE!|NUM!|DIV\/0!|NAME\?|REF!|NULL!|SPILL!|CALC!)/.test(String(first(cell)));

/** Counts what calls our functions on a sheet or (null) in the whole workbook. */
export async function previewFreeze(port: FormulaPort, sheet: string | null): Promise<FreezePreview> {
  const cells = await port.readFormulas(sheet);
  return {
    cells,
    sheets: new Set(cells.map((cell) => cell.sheet)).size,
    errors: cells.filter(isError).length,
    busy: cells.filter(isBusy).length,
  };
}

/**
 * Replaces the formulas by what they show, for workbooks that travel to machines without the add-in. They are kept in the
 * workbook's settings together with those of earlier times, also after saving and opening it again.
 */
export async function freeze(port: FormulaPort, workbook: WorkbookPort, { cells }: FreezePreview): Promise<void> {
  const earlier = await frozenCells(workbook);
  const place = ({ sheet, cell }: FormulaCell): string => `${sheet}!${cell}`;
  const now = new Set(cells.map(place));
  const kept = [...earlier.filter((cell) => !now.has(place(cell))), ...cells];
  // Remembered first: a formula that is replaced and not remembered would be lost.
  await workbook.writeSetting(frozenKey, kept);
  try {
    await port.writeValues(cells);
  } catch (error) {
    await workbook.writeSetting(frozenKey, earlier.length > 0 ? earlier : null);
    throw error;
  }
}

/** The formulas that could come back; empty when there are none. */
export async function frozenCells(workbook: WorkbookPort): Promise<readonly FormulaCell[]> {
  const stored = await workbook.readSetting(frozenKey);
  return Array.isArray(stored) ? (stored as unknown[]).filter(isFormulaCell) : [];
}

/** Puts the formulas back where nobody has changed the values; those that could not come back stay remembered. */
export async function unfreeze(
  port: FormulaPort,
  workbook: WorkbookPort,
): Promise<{ readonly restored: number; readonly left: number }> {
  const cells = await frozenCells(workbook);
  const restored = await port.writeFormulas(cells);
  const back = new Set(restored);
  const left = cells.filter((cell) => !back.has(cell));
  await workbook.writeSetting(frozenKey, left.length > 0 ? left : null);
  return { restored: restored.length, left: left.length };
}

/** Settings may have been edited by another program; what does not look right is not put anywhere. */
function isFormulaCell(value: unknown): value is FormulaCell {
  const cell = value as Partial<FormulaCell> | null;
  return (
    typeof cell?.sheet === 'string' &&
    typeof cell.cell === 'string' &&
    typeof cell.area === 'string' &&
    typeof cell.block === 'string' &&
    typeof cell.formula === 'string' &&
    cell.formula.startsWith('=') &&
    Array.isArray(cell.values)
  );
}
