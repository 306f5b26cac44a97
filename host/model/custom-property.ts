import { itemNotFound } from '../errors';
import { text } from './arguments';
import type { ApiObject } from './object';
import { defineObject } from './object';

type Collection = ApiObject<'WorksheetCustomPropertyCollection'>;
type Properties = Readonly<Record<string, string>>;

/** Under this key they are kept with the sheet. */
export const PROPERTIES_NOTE = 'customProperties';

const properties = ({ session, state }: ApiObject<'WorksheetCustomPropertyCollection' | 'WorksheetCustomProperty'>) =>
  (session.engine.sheets.note(state.sheet, PROPERTIES_NOTE) ?? {}) as Properties;

const named = ({ session, state }: Collection, key: string) =>
  session.make('WorksheetCustomProperty', { sheet: state.sheet, key });

/** Keys are not told apart by case. */
const findKey = (self: Collection, key: unknown): string | undefined =>
  Object.keys(properties(self)).find((known) => known.toLowerCase() === text(key).toLowerCase());

function pick(self: Collection, key: unknown): ApiObject {
  const known = findKey(self, key);
  if (known === undefined) throw itemNotFound();
  return named(self, known);
}

/** Words that an add-in leaves on a sheet; they go where the sheet goes. */
export const worksheetCustomPropertyCollection = defineObject(
  'WorksheetCustomPropertyCollection',
  ({ acts, asks }) => ({
    items: (self) => Object.keys(properties(self)).map((key) => named(self, key)),
    getItem: pick,
    members: {
      add: acts('1.12', (self, [key, value]) => {
        const name = findKey(self, key) ?? text(key);
        const { session, state } = self;
        session.engine.sheets.setNote(state.sheet, PROPERTIES_NOTE, { ...properties(self), [name]: text(value) });
        return named(self, name);
      }),
      getCount: asks('1.12', (self) => Object.keys(properties(self)).length),
      getItemOrNullObject: asks('1.12', (self, [key]) => (findKey(self, key) === undefined ? null : pick(self, key))),
    },
  }),
);

export const worksheetCustomProperty = defineObject('WorksheetCustomProperty', ({ acts, readOnly }) => ({
  id: ({ state }) => state.key,
  members: {
    key: readOnly('1.12', ({ state }) => state.key),
    value: readOnly('1.12', (self) => properties(self)[self.state.key] ?? ''),
    delete: acts('1.12', (self) => {
      const rest = Object.entries(properties(self)).filter(([key]) => key !== self.state.key);
      self.session.engine.sheets.setNote(self.state.sheet, PROPERTIES_NOTE, Object.fromEntries(rest));
      return null;
    }),
  },
}));
