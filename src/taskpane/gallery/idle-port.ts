import type { WorkbookPort } from '../../app/ports';
import { sampleGrid } from './sample-grid';

/** A workbook in which nothing happens: pages of the gallery are drawn from a state, not from a sheet. */
export const idlePort: WorkbookPort = {
  capabilities: () => ({ supported: true, excelApi: '1.14', undoable: false }),
  listSheets: async () => [],
  overview: async () => ({ sheets: [], sheet: '', marks: 0, hiddenRows: 0 }),
  readGrid: async () => sampleGrid,
  applyMarks: async () => 0,
  clearMarks: async () => 0,
  hideRows: async () => 0,
  showRows: async () => 0,
  select: async () => undefined,
  readCells: async (_, addresses) => addresses.map(() => ({ value: '', formula: null, text: '', format: 'General' })),
  readBoxes: async (_, ranges) => ranges.map(() => null),
  writeCells: async () => ({ kind: 'moved' }),
  addColumns: () => new Promise(() => undefined),
  findColumns: async () => null,
  removeColumns: async () => undefined,
  selection: async () => ({ sheet: '人员情况表', address: 'C4:C9' }),
  readSetting: async () => null,
  writeSetting: async () => undefined,
  ownSheets: async () => [],
  putSheet: async () => undefined,
  removeSheet: async () => false,
  watch: async () => async () => undefined,
};
