import { formatArea, parseArea, quoteSheet, splitSheet } from '../engine/address';
import type { Area } from '../engine/area';
import type { SheetId } from '../engine/engine';
import { itemNotFound } from '../errors';
import { flag, text } from './arguments';
import type { ApiObject } from './object';
import { asKind, defineObject } from './object';
import type { Session } from './session';

const find = (session: Session, name: string) =>
  session.engine.names.list().find((item) => item.name.toLowerCase() === name.toLowerCase());

/** A workbook name that stands for one block of cells → where it is; null for anything else. */
export function parseReference(session: Session, name: string): { sheet: SheetId; area: Area } | null {
  const item = find(session, name);
  if (!item) return null;
  const { sheet, address } = splitSheet(item.formula.replace(/^=/, ''));
  const area = parseArea(address);
  const owner = session.engine.sheets.list().find((state) => state.name === sheet);
  return area && owner ? { sheet: owner.id, area } : null;
}

const named = (session: Session, name: string): ApiObject => session.make('NamedItem', { name });

export const namedItemCollection = defineObject('NamedItemCollection', ({ acts, asks }) => ({
  items: (self) => self.session.engine.names.list().map(({ name }) => named(self.session, name)),
  getItem: (self, key) => {
    const item = find(self.session, text(key));
    if (!item) throw itemNotFound();
    return named(self.session, item.name);
  },
  members: {
    getItemOrNullObject: asks('1.4', (self, [key]) => {
      const item = find(self.session, text(key));
      return item ? named(self.session, item.name) : null;
    }),
    getCount: asks('1.4', (self) => self.session.engine.names.list().length),
    add: acts('1.4', (self, [name, reference]) => {
      const range = asKind(reference, 'Range');
      const formula = range ? `=${absolute(range)}` : text(reference);
      self.session.engine.names.add(text(name), formula);
      return named(self.session, text(name));
    }),
  },
}));

function absolute({ session, state }: ApiObject<'Range'>): string {
  const sheet = session.engine.sheets.list().find((item) => item.id === state.sheet)?.name ?? '';
  return `${quoteSheet(sheet)}!${formatArea(state.area).replaceAll(/([A-Z]+)?(\d+)?/g, (_, column: string, row: string) => `${column ? `$${column}` : ''}${row ? `$${row}` : ''}`)}`;
}

export const namedItem = defineObject('NamedItem', ({ acts, asks, readOnly, readWrite }) => ({
  id: (self) => self.state.name,
  members: {
    name: readOnly('1.1', (self) => self.state.name),
    formula: readOnly('1.7', (self) => find(self.session, self.state.name)?.formula ?? ''),
    type: readOnly('1.1', (self) => (parseReference(self.session, self.state.name) ? 'Range' : 'String')),
    scope: readOnly('1.4', () => 'Workbook'),
    visible: readWrite(
      '1.1',
      (self) => find(self.session, self.state.name)?.visible ?? true,
      (self, value) => self.session.engine.names.setVisible(self.state.name, flag(value)),
    ),
    getRange: asks('1.1', (self) => rangeOf(self) ?? fail()),
    getRangeOrNullObject: asks('1.4', rangeOf),
    delete: acts('1.4', (self) => {
      self.session.engine.names.remove(self.state.name);
      return null;
    }),
  },
}));

function rangeOf({ session, state }: ApiObject<'NamedItem'>): ApiObject<'Range'> | null {
  const place = parseReference(session, state.name);
  return place && session.range(place.sheet, place.area);
}

function fail(): never {
  throw itemNotFound();
}
