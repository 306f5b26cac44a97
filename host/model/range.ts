import type { Area } from '../engine/area';
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from '../engine/area';
import { isErrorText } from '../engine/text';
import type { CellValue } from '../engine/engine';
import { writeAddress } from './addresses';
import { flag } from './arguments';
import { extent } from './extent';
import { hiddenState, setHiddenState } from './hidden';
import { common, readBlock, writeBlock } from './matrix';
import type { ApiObject } from './object';
import { defineObject } from './object';
import { cellProperties } from './cell-properties';
import { rangeActions } from './range-actions';
import { rangePlaces } from './range-places';
import { rangeProperties } from './range-properties';

type Range = ApiObject<'Range'>;

const cells = ({ session }: Range) => session.engine.cells;

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}

function write(self: Range, value: unknown): void {
  const { sheet, area } = self.state;
  self.session.require(sheet, 'edit');
  cells(self).type(sheet, area, writeBlock(area, value));
}

const block =
  <T>(read: (self: Range, sheet: string, area: Area) => T) =>
  (self: Range): T | null =>
    readBlock(self.state.area, () => read(self, self.state.sheet, self.state.area));

export const range = defineObject('Range', ({ child, readOnly, readWrite }) => ({
  tracked: true,
  members: {
    address: readOnly('1.1', ({ session, state }) => writeAddress(session, state.sheet, [state.area])),
    addressLocal: readOnly('1.1', ({ session, state }) => writeAddress(session, state.sheet, [state.area])),
    cellCount: readOnly('1.1', ({ state }) => {
      const count = cellCount(state.area);
      // The documented answer beyond 2^31 - 1.
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    rowCount: readOnly('1.1', ({ state }) => rowCount(state.area)),
    columnCount: readOnly('1.1', ({ state }) => columnCount(state.area)),
    rowIndex: readOnly('1.1', ({ state }) => state.area.top),
    columnIndex: readOnly('1.1', ({ state }) => state.area.left),
    width: readOnly('1.10', ({ session, state }) =>
      extent(session.engine, state.sheet, 'column', state.area.left, state.area.right),
    ),
    height: readOnly('1.10', ({ session, state }) =>
      extent(session.engine, state.sheet, 'row', state.area.top, state.area.bottom),
    ),
    isEntireRow: readOnly('1.7', ({ state }) => isWholeRows(state.area)),
    isEntireColumn: readOnly('1.7', ({ state }) => isWholeColumns(state.area)),
    values: readWrite(
      '1.1',
      block((self, sheet, area) => cells(self).values(sheet, area)),
      write,
    ),
    formulas: readWrite(
      '1.1',
      block((self, sheet, area) => cells(self).formulas(sheet, area)),
      write,
    ),
    formulasLocal: readWrite(
      '1.1',
      block((self, sheet, area) => cells(self).formulas(sheet, area)),
      write,
    ),
    text: readOnly(
      '1.1',
      block((self, sheet, area) => cells(self).texts(sheet, area)),
      {
        partly: '`####` of a too narrow column is not shown',
      },
    ),
    valueTypes: readOnly(
      '1.1',
      block((self, sheet, area) =>
        cells(self)
          .values(sheet, area)
          .map((row) => row.map(valueType)),
      ),
    ),
    numberFormat: readWrite(
      '1.1',
      block((self, sheet, area) => cells(self).formats(sheet, area)),
      (self, value) => {
        const { sheet, area } = self.state;
        self.session.require(sheet, 'allowFormatCells');
        const formats = writeBlock(area, value).map((row) =>
          row.map((cell) => (cell === undefined ? cell : String(cell))),
        );
        cells(self).setFormats(sheet, area, formats);
      },
    ),
    rowHidden: readWrite(
      '1.2',
      (self) => hiddenState(self, [self.state.area], 'row'),
      (self, value) => setHiddenState(self, [self.state.area], 'row', flag(value)),
    ),
    columnHidden: readWrite(
      '1.2',
      (self) => hiddenState(self, [self.state.area], 'column'),
      (self, value) => setHiddenState(self, [self.state.area], 'column', flag(value)),
    ),
    hidden: readOnly('1.2', (self) =>
      common([hiddenState(self, [self.state.area], 'row'), hiddenState(self, [self.state.area], 'column')]),
    ),
    worksheet: child('1.1', ({ session, state }) => session.make('Worksheet', { sheet: state.sheet })),
    format: child('1.1', ({ session, state }) =>
      session.make('RangeFormat', { sheet: state.sheet, areas: [state.area] }),
    ),
    conditionalFormats: child('1.6', ({ session, state }) =>
      session.make('ConditionalFormatCollection', { sheet: state.sheet, areas: [state.area] }),
    ),
    dataValidation: child('1.8', ({ session, state }) =>
      session.make('DataValidation', { sheet: state.sheet, areas: [state.area] }),
    ),
    ...rangePlaces,
    ...cellProperties,
    ...rangeActions,
    ...rangeProperties,
  },
}));
