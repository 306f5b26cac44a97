import type { Host } from '../../host';

const CORNER = { top: 0, left: 0, bottom: 59, right: 14 };

/** All that a workbook holds, as plain data: two equal snapshots are the same workbook to its user. */
export function snapshot({ engine, document }: Host): unknown {
  return {
    names: engine.names.list(),
    settings: [...document.settings],
    sheets: engine.sheets.list().map((sheet) => ({
      ...sheet,
      formulas: engine.cells.formulas(sheet.id, CORNER),
      formats: engine.cells.formats(sheet.id, CORNER),
      merges: engine.cells.merges(sheet.id),
      hiddenRows: engine.axes.hidden(sheet.id, 'row'),
      hiddenColumns: engine.axes.hidden(sheet.id, 'column'),
      rules: engine.rules.list(sheet.id),
      filter: engine.filters.get(sheet.id),
      looks: Array.from({ length: 30 }, (_, row) =>
        Array.from({ length: 8 }, (_, column) => engine.looks.look(sheet.id, row, column)),
      ),
    })),
  };
}
