import { formatArea } from './engine/address';
import type { Area } from './engine/area';
import { mapArea } from './engine/area';
import type { ChartState } from './engine/chart';
import { CHARTS_NOTE } from './engine/chart';
import type {
  CellValue,
  ConditionalRule,
  Engine,
  FilterState,
  Frozen,
  Look,
  SheetId,
  Visibility,
} from './engine/engine';
import type { PageState } from './engine/page';
import { PAGE_NOTE } from './engine/page';
import { readProtection } from './model/protection';
import type { Validation } from './model/validations';
import { listValidations } from './model/validations';

/** One sheet as plain data: two snapshots are equal exactly when a user cannot tell the sheets apart. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Address → what it holds: the value, the formula with `=`, the number format, the look. Only cells that have something. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  /** Conditional formats in order of priority, without their ids. */
  readonly rules: readonly Omit<ConditionalRule, 'id'>[];
  readonly validations: readonly Omit<Validation, 'file'>[];
  readonly filter: FilterState | null;
  readonly protected: boolean;
  readonly frozen: Frozen;
  readonly gridlines: boolean;
  readonly charts: readonly ChartState[];
  readonly page: PageState;
}

export interface CellSnapshot {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
  readonly look: Look;
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: Readonly<Record<string, string>>;
}

const EMPTY: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function cells(engine: Engine, sheet: SheetId, area: Area): Record<string, CellSnapshot> {
  const values = engine.cells.values(sheet, area);
  const formulas = engine.cells.formulas(sheet, area);
  const formats = engine.cells.formats(sheet, area);
  const found: Record<string, CellSnapshot> = {};
  mapArea(area, (row, column) => {
    const [i, j] = [row - area.top, column - area.left];
    found[formatArea({ top: row, left: column, bottom: row, right: column })] = {
      value: values[i]?.[j] ?? '',
      formula: formulas[i]?.[j] ?? '',
      format: formats[i]?.[j] ?? 'General',
      look: engine.looks.look(sheet, row, column),
    };
  });
  return found;
}

const byPlace = (a: Area, b: Area): number => a.top - b.top || a.left - b.left;

function sheetSnapshot(engine: Engine, id: SheetId, name: string, visibility: Visibility): SheetSnapshot {
  const used = engine.cells.used(id, false) ?? EMPTY;
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    name,
    visibility,
    cells: cells(engine, id, used),
    merges: engine.cells.merges(id).sort(byPlace).map(formatArea),
    hiddenRows: engine.axes.hidden(id, 'row'),
    hiddenColumns: engine.axes.hidden(id, 'column'),
    rowHeights: range(0, used.bottom).map((row) => engine.axes.size(id, 'row', row)),
    columnWidths: range(0, used.right).map((column) => engine.axes.size(id, 'column', column)),
    rules: engine.rules.list(id).map(({ areas, stopIfTrue, kind, formula, paint }) => ({
      areas: [...areas],
      stopIfTrue,
      kind,
      formula,
      paint,
    })),
    validations: listValidations(engine, id),
    filter: engine.filters.get(id),
    protected: readProtection(engine, id) !== null,
    frozen: engine.view.frozen(id),
    gridlines: engine.view.gridlines(id),
    charts: (engine.sheets.note(id, CHARTS_NOTE) ?? []) as readonly ChartState[],
    page: (engine.sheets.note(id, PAGE_NOTE) ?? {}) as PageState,
  };
}

/** The whole workbook as plain JSON, for comparing before and after. */
export function takeSnapshot(engine: Engine): Snapshot {
  return {
    sheets: engine.sheets.list().map(({ id, name, visibility }) => sheetSnapshot(engine, id, name, visibility)),
    names: Object.fromEntries(engine.names.list().map(({ name, formula }) => [name, formula])),
  };
}
