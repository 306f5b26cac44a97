import { itemNotFound } from '../errors';
import { text } from './arguments';
import type { ApiObject } from './object';
import { defineObject } from './object';
import type { Session } from './session';

const setting = (session: Session, key: string): ApiObject<'Setting'> => session.make('Setting', { key });

/** Settings of this add-in in this file; values are kept as JSON texts, as in the file. */
export const settingCollection = defineObject('SettingCollection', ({ acts, asks }) => ({
  items: ({ session }) => [...session.document.settings.keys()].map((key) => setting(session, key)),
  getItem: ({ session }, key) => {
    if (!session.document.settings.has(text(key))) throw itemNotFound();
    return setting(session, text(key));
  },
  members: {
    add: acts('1.4', ({ session }, [key, value]) => {
      session.document.settings.set(text(key), JSON.stringify(value ?? null));
      return setting(session, text(key));
    }),
    getItemOrNullObject: asks('1.4', ({ session }, [key]) =>
      session.document.settings.has(text(key)) ? setting(session, text(key)) : null,
    ),
    getCount: asks('1.4', ({ session }) => session.document.settings.size),
  },
}));

function read({ session, state }: ApiObject<'Setting'>): unknown {
  const json = session.document.settings.get(state.key);
  if (json === undefined) throw itemNotFound();
  return JSON.parse(json);
}

export const settingObject = defineObject('Setting', ({ acts, readOnly, readWrite }) => ({
  id: ({ state }) => state.key,
  members: {
    key: readOnly('1.4', ({ state }) => state.key),
    value: readWrite('1.4', read, ({ session, state }, value) => {
      session.document.settings.set(state.key, JSON.stringify(value ?? null));
    }),
    delete: acts('1.4', (self) => {
      read(self);
      self.session.document.settings.delete(self.state.key);
      return null;
    }),
  },
}));
