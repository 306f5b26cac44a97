import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET } from '../engine/area';
import { HostError, invalidArgument } from '../errors';
import { color, flag, integer, oneOf, text } from './arguments';
import { parseAreas, parseOneArea } from './addresses';
import type { ApiObject } from './object';
import { defineObject } from './object';
import { usedRange } from './used-range';
import { checkSheetName } from './worksheet-collection';

type Worksheet = ApiObject<'Worksheet'>;

const stateOf = ({ session, state }: Worksheet) => {
  const sheets = session.engine.sheets.list();
  const position = sheets.findIndex((sheet) => sheet.id === state.sheet);
  const sheet = sheets[position];
  if (!sheet) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return { ...sheet, position, sheets };
};

/** Excel refuses to lose the last sheet that is seen. */
function requireOtherVisible(self: Worksheet): void {
  const { sheets, id } = stateOf(self);
  if (!sheets.some((sheet) => sheet.id !== id && sheet.visibility === 'Visible')) {
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
}

export const worksheet = defineObject('Worksheet', ({ acts, asks, child, event, readOnly, readWrite }) => ({
  id: (self) => stateOf(self).id,
  members: {
    id: readOnly('1.1', (self) => stateOf(self).id),
    name: readWrite(
      '1.1',
      (self) => stateOf(self).name,
      (self, value) => {
        const { sheet } = self.state;
        self.session.requireStructure();
        self.session.engine.sheets.rename(sheet, checkSheetName(self.session, text(value), sheet));
      },
    ),
    position: readWrite(
      '1.1',
      (self) => stateOf(self).position,
      (self, value) => {
        self.session.requireStructure();
        const last = stateOf(self).sheets.length - 1;
        self.session.engine.sheets.move(self.state.sheet, integer(value, 0, last));
      },
    ),
    visibility: readWrite(
      '1.1',
      (self) => stateOf(self).visibility,
      (self, value) => {
        const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
        self.session.requireStructure();
        if (visibility !== 'Visible') requireOtherVisible(self);
        self.session.engine.sheets.setVisibility(self.state.sheet, visibility);
      },
    ),
    tabColor: readWrite(
      '1.7',
      (self) => stateOf(self).tabColor,
      (self, value) => self.session.engine.sheets.setTabColor(self.state.sheet, value === '' ? '' : color(value)),
    ),
    showGridlines: readWrite(
      '1.8',
      ({ session, state }) => session.engine.view.gridlines(state.sheet),
      ({ session, state }, value) => session.engine.view.setGridlines(state.sheet, flag(value)),
    ),
    charts: child('1.1', (self) => self.session.make('ChartCollection', self.state)),
    pageLayout: child('1.9', (self) => self.session.make('PageLayout', self.state)),
    freezePanes: child('1.7', (self) => self.session.make('WorksheetFreezePanes', self.state)),
    protection: child('1.2', (self) => self.session.make('WorksheetProtection', self.state)),
    customProperties: child('1.12', (self) => self.session.make('WorksheetCustomPropertyCollection', self.state)),
    autoFilter: child('1.9', (self) => self.session.make('AutoFilter', self.state)),
    getRange: asks('1.1', (self, [address]) =>
      self.session.range(self.state.sheet, address ? parseOneArea(self, text(address)) : WHOLE_SHEET),
    ),
    getRanges: asks('1.9', (self, [address]) => {
      const areas = address ? parseAreas(self, text(address)) : [WHOLE_SHEET];
      return self.session.make('RangeAreas', { ...self.state, areas });
    }),
    getRangeByIndexes: asks('1.7', (self, [startRow, startColumn, rows, columns]) => {
      const top = integer(startRow, 0, LAST_ROW);
      const left = integer(startColumn, 0, LAST_COLUMN);
      const bottom = top + integer(rows, 1, LAST_ROW + 1) - 1;
      const right = left + integer(columns, 1, LAST_COLUMN + 1) - 1;
      if (bottom > LAST_ROW || right > LAST_COLUMN) throw invalidArgument();
      return self.session.range(self.state.sheet, { top, left, bottom, right });
    }),
    getCell: asks('1.1', (self, [row, column]) => {
      const top = integer(row, 0, LAST_ROW);
      const left = integer(column, 0, LAST_COLUMN);
      return self.session.range(self.state.sheet, { top, left, bottom: top, right: left });
    }),
    getUsedRange: asks('1.2', (self, [valuesOnly]) => {
      // An empty sheet still answers with its first cell; only the …OrNullObject form says that it is empty.
      const range = usedRange(self, WHOLE_SHEET, valuesOnly === true);
      return range ?? self.session.range(self.state.sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    }),
    getUsedRangeOrNullObject: asks('1.4', (self, [valuesOnly]) => usedRange(self, WHOLE_SHEET, valuesOnly === true)),
    activate: asks('1.1', (self) => {
      if (stateOf(self).visibility !== 'Visible') throw new HostError('InvalidOperation', 'The worksheet is hidden.');
      self.session.engine.sheets.activate(self.state.sheet);
      return null;
    }),
    delete: acts('1.1', (self) => {
      self.session.requireStructure();
      if (stateOf(self).visibility === 'VeryHidden') {
        throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
      }
      requireOtherVisible(self);
      const { rules, sheets } = self.session.engine;
      // The engine would keep the rules of a sheet that is gone.
      for (const { id } of rules.list(self.state.sheet)) rules.remove(self.state.sheet, id);
      sheets.remove(self.state.sheet);
      return null;
    }),
    getNext: asks('1.5', (self, [visibleOnly]) => neighbour(self, 1, visibleOnly)),
    getPrevious: asks('1.5', (self, [visibleOnly]) => neighbour(self, -1, visibleOnly)),
    onActivated: event('1.7', 'Activated'),
    onChanged: event('1.7', 'DataChanged'),
    onDeactivated: event('1.7', 'Deactivated'),
    onRowHiddenChanged: event('1.11', 'RowHiddenChanged'),
    onSelectionChanged: event('1.7', 'SelectionChanged'),
  },
}));

function neighbour(self: Worksheet, step: number, visibleOnly: unknown): ApiObject {
  const { sheets, id } = stateOf(self);
  const row = sheets.filter((sheet) => sheet.id === id || visibleOnly !== true || sheet.visibility === 'Visible');
  const next = row[row.findIndex((sheet) => sheet.id === id) + step];
  if (!next) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return self.session.make('Worksheet', { sheet: next.id });
}
