import type { SheetState } from '../engine/engine';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { text } from './arguments';
import type { ApiObject } from './object';
import { defineObject } from './object';
import type { Session } from './session';

const BAD_NAME = /[:\\/?*[\]]/;

/** A name as Excel allows it and as no other sheet has it. */
export function checkSheetName(session: Session, name: string, own?: string): string {
  if (name === '' || name.length > 31 || BAD_NAME.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument();
  }
  const taken = session.engine.sheets.list().some((s) => s.id !== own && s.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  return name;
}

/** By name (case does not matter) or by id. */
function findSheet(session: Session, key: unknown): SheetState | undefined {
  const wanted = text(key);
  return session.engine.sheets
    .list()
    .find((sheet) => sheet.id === wanted || sheet.name.toLowerCase() === wanted.toLowerCase());
}

function freeName(session: Session): string {
  const taken = new Set(session.engine.sheets.list().map((sheet) => sheet.name));
  let number = taken.size + 1;
  while (taken.has(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

const worksheet = (session: Session, { id }: SheetState): ApiObject => session.make('Worksheet', { sheet: id });

function listed(session: Session, visibleOnly: unknown): SheetState[] {
  const sheets = session.engine.sheets.list();
  return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
}

function pick(session: Session, visibleOnly: unknown, index: number): ApiObject {
  const sheet = listed(session, visibleOnly).at(index);
  if (!sheet) throw itemNotFound();
  return worksheet(session, sheet);
}

export const worksheetCollection = defineObject('WorksheetCollection', ({ acts, asks, event }) => ({
  items: (self) => self.session.engine.sheets.list().map((sheet) => worksheet(self.session, sheet)),
  getItem: (self, key) => {
    const sheet = findSheet(self.session, key);
    if (!sheet) throw itemNotFound();
    return worksheet(self.session, sheet);
  },
  members: {
    getItemOrNullObject: asks('1.4', (self, [key]) => {
      const sheet = findSheet(self.session, key);
      return sheet ? worksheet(self.session, sheet) : null;
    }),
    getActiveWorksheet: asks('1.1', (self) =>
      self.session.make('Worksheet', { sheet: self.session.engine.sheets.active() }),
    ),
    getFirst: asks('1.5', (self, [visibleOnly]) => pick(self.session, visibleOnly, 0)),
    getLast: asks('1.5', (self, [visibleOnly]) => pick(self.session, visibleOnly, -1)),
    getCount: asks('1.4', (self, [visibleOnly]) => listed(self.session, visibleOnly).length),
    add: acts('1.1', (self, [name]) => {
      const { session } = self;
      session.requireStructure();
      const sheetName = name ? checkSheetName(session, text(name)) : freeName(session);
      return session.make('Worksheet', { sheet: session.engine.sheets.add(sheetName) });
    }),
    onActivated: event('1.7', 'Activated'),
    onAdded: event('1.7', 'Added'),
    onChanged: event('1.9', 'DataChanged'),
    onDeactivated: event('1.7', 'Deactivated'),
    onDeleted: event('1.7', 'Deleted'),
    onRowHiddenChanged: event('1.11', 'RowHiddenChanged'),
    onSelectionChanged: event('1.9', 'SelectionChanged'),
  },
}));
