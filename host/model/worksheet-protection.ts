import { accessDenied, HostError, invalidArgument } from '../errors';
import { defineObject } from './object';
import type { ProtectionOptions } from './protection';
import { DEFAULT_PROTECTION, writeProtection } from './protection';

function options(value: unknown): ProtectionOptions {
  if (value === undefined || value === null) return DEFAULT_PROTECTION;
  if (typeof value !== 'object') throw invalidArgument();
  const given = Object.entries(value).filter(([key]) => key in DEFAULT_PROTECTION);
  return { ...DEFAULT_PROTECTION, ...Object.fromEntries(given) };
}

export const worksheetProtection = defineObject('WorksheetProtection', ({ acts, readOnly }) => ({
  members: {
    protected: readOnly('1.2', ({ session, state }) => session.protection(state.sheet) !== null),
    options: readOnly('1.2', ({ session, state }) => session.protection(state.sheet)?.options ?? null),
    protect: acts('1.2', ({ session, state }, [given, password]) => {
      if (session.protection(state.sheet))
        throw new HostError('InvalidOperation', 'The worksheet is already protected.');
      const secret = typeof password === 'string' && password !== '' ? password : null;
      writeProtection(session.engine, state.sheet, { options: options(given), password: secret });
      return null;
    }),
    unprotect: acts('1.2', ({ session, state }, [password]) => {
      const protection = session.protection(state.sheet);
      if (protection?.password && protection.password !== password) throw accessDenied();
      writeProtection(session.engine, state.sheet, null);
      return null;
    }),
  },
}));
