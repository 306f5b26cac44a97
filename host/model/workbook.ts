import type { ApiObject } from './object';
import { defineObject } from './object';
import { parseArea, splitSheet } from '../engine/address';
import { itemNotFound } from '../errors';
import { removeReference } from './references';
import { text } from './arguments';

export const workbook = defineObject('Workbook', ({ acts, asks, child, event, readOnly }) => ({
  members: {
    name: readOnly('1.7', (self) => self.session.document.name),
    readOnly: readOnly('1.8', (self) => self.session.document.readOnly),
    isDirty: readOnly('1.9', () => true, { partly: 'always true: the host does not watch saving' }),
    worksheets: child('1.1', (self) => self.session.make('WorksheetCollection', {})),
    application: child('1.1', (self) => self.session.make('Application', {})),
    protection: child('1.7', (self) => self.session.make('WorkbookProtection', {})),
    settings: child('1.4', (self) => self.session.make('SettingCollection', {})),
    functions: child('1.2', (self) => self.session.make('Functions', {})),
    names: child('1.1', (self) => self.session.make('NamedItemCollection', {})),
    _Runtime: child('', (self) => self.session.make('Runtime', {})),
    getActiveCell: asks('1.7', (self) => {
      const { sheet, areas } = self.session.engine.selection.get();
      const [area] = areas;
      if (!area) throw itemNotFound();
      return self.session.range(sheet, { ...area, bottom: area.top, right: area.left });
    }),
    getSelectedRange: asks('1.1', (self) => {
      const { sheet, areas } = self.session.engine.selection.get();
      const [area] = areas;
      if (!area) throw itemNotFound();
      return self.session.range(sheet, area);
    }),
    getSelectedRanges: asks('1.9', (self) => self.session.make('RangeAreas', self.session.engine.selection.get())),
    onSelectionChanged: event('1.2', 'SelectionChanged', {
      partly: 'arrives only through worksheets.onSelectionChanged (1.9); the old document event is not raised',
    }),
    _GetRangeForEventByReferenceId: asks('', (self, [reference]) => eventRange(self, reference)),
    _GetRangeOrNullObjectForEventByReferenceId: asks('', (self, [reference]) => eventRange(self, reference)),
    _RemoveReference: asks('', (self, [id]) => removeReference(self.session, text(id))),
    _RemoveAllReferences: asks('', (self) => self.session.references.clear()),
    save: acts('1.11', () => null, { partly: 'does nothing: the page that holds the host saves files' }),
  },
}));

/** The range that an event told of: `sheet id!address`. */
function eventRange(self: ApiObject<'Workbook'>, reference: unknown): ApiObject<'Range'> {
  const { sheet, address } = splitSheet(text(reference));
  const area = parseArea(address);
  if (!area || sheet === null) throw itemNotFound();
  return self.session.range(sheet, area);
}
