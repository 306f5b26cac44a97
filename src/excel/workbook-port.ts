import type { WorkbookPort } from '../app/ports';
import { batch } from './batch';
import { capabilities } from './capabilities';
import { watch } from './events';
import { applyMarks, clearMarks } from './marks';
import { pageRuntime, type OfficeRuntime } from './office-runtime';
import { overview } from './overview';
import { OwnWrites } from './own-writes';
import { readGrid } from './read-grid';
import { hideRows, showRows } from './rows';
import { readSetting, writeSetting } from './settings';
import { listSheets, select, selection } from './sheets';

/** What the first list does not need comes when it is first asked for. */
const boxes = () => import('./boxes');
const cells = () => import('./cells');
const columns = () => import('./columns');
const sheets = () => import('./own-sheets');

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
    readCells: async (sheet, addresses) => (await cells()).readCells(runtime, sheet, addresses),
    readBoxes: async (sheet, ranges) => (await boxes()).readBoxes(runtime, sheet, ranges),
    writeCells: async (sheet, writes, anchors) => {
      const { writeCells } = await cells();
      return ownWrites.during(() => writeCells(runtime, sheet, writes, anchors));
    },
    addColumns: async (sheet, spec) => {
      const { addColumns } = await columns();
      return ownWrites.during(() => addColumns(runtime, sheet, spec));
    },
    findColumns: async (added, texts) => (await columns()).findColumns(runtime, added, texts),
    removeColumns: async (added) => {
      const { removeColumns } = await columns();
      return ownWrites.during(() => removeColumns(runtime, added));
    },
    selection: () => batch(runtime, selection),
    readSetting: (key) => batch(runtime, (context) => readSetting(context, key)),
    writeSetting: (key, value) => batch(runtime, (context) => writeSetting(context, key, value)),
    ownSheets: async (names) => {
      const { ownSheets } = await sheets();
      return batch(runtime, (context) => ownSheets(context, names));
    },
    putSheet: async (report) => {
      const { putSheet } = await sheets();
      return ownWrites.during(() => putSheet(runtime, report));
    },
    removeSheet: async (name) => {
      const { removeSheet } = await sheets();
      return ownWrites.during(() => removeSheet(runtime, name));
    },
    watch: (events) => watch(runtime, events, ownWrites),
  };
}
