import type { WorkbookPort } from '../app/ports';
import { batch } from './batch';
import { readCells, writeCells } from './cells';
import { capabilities } from './capabilities';
import { addColumns, findColumns, removeColumns } from './columns';
import { watch } from './events';
import { applyMarks, clearMarks } from './marks';
import { pageRuntime, type OfficeRuntime } from './office-runtime';
import { overview } from './overview';
import { OwnWrites } from './own-writes';
import { ownSheets, putSheet, removeSheet } from './own-sheets';
import { readGrid } from './read-grid';
import { hideRows, showRows } from './rows';
import { readSetting, writeSetting } from './settings';
import { listSheets, select } from './sheets';

/** The workbook that is open in this Excel. Use it after `Office.onReady`; tests hand in the names of the embedded Excel. */
export function createWorkbookPort(runtime: OfficeRuntime = pageRuntime): WorkbookPort {
  const ownWrites = new OwnWrites();
  return {
    capabilities: () => capabilities(runtime),
    listSheets: () => batch(runtime, listSheets),
    overview: (sheet) => batch(runtime, (context) => overview(context, sheet)),
    readGrid: (request) => batch(runtime, (context) => readGrid(context, request)),
    applyMarks: (sheet, plan) => applyMarks(runtime, sheet, plan),
    clearMarks: (sheet) => clearMarks(runtime, sheet),
    hideRows: (sheet, runs) => hideRows(runtime, sheet, runs),
    showRows: (sheet) => showRows(runtime, sheet),
    select: (sheet, address) => batch(runtime, (context) => select(context, sheet, address)),
    readCells: (sheet, addresses) => readCells(runtime, sheet, addresses),
    writeCells: (sheet, writes, anchors) => ownWrites.during(() => writeCells(runtime, sheet, writes, anchors)),
    addColumns: (sheet, spec) => ownWrites.during(() => addColumns(runtime, sheet, spec)),
    findColumns: (added, texts) => findColumns(runtime, added, texts),
    removeColumns: (added) => ownWrites.during(() => removeColumns(runtime, added)),
    readSetting: (key) => batch(runtime, (context) => readSetting(context, key)),
    writeSetting: (key, value) => batch(runtime, (context) => writeSetting(context, key, value)),
    ownSheets: (names) => batch(runtime, (context) => ownSheets(context, names)),
    putSheet: (report) => ownWrites.during(() => putSheet(runtime, report)),
    removeSheet: (name) => ownWrites.during(() => removeSheet(runtime, name)),
    watch: (events) => watch(runtime, events, ownWrites),
  };
}
