import { HostError } from '../errors';
import type { Ledger } from '../ledger/ledger';
import { modelOf } from '../model/models';
import type { ApiObject, Member } from '../model/object';
import type { Kind } from '../model/states';
import { supports } from '../profile';

/** `RowHidden` → `rowHidden`; names inside Office.js begin with an underscore and keep their case. */
export const memberName = (wire: string): string =>
  wire.startsWith('_') ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);

/** `rowHidden` → `RowHidden`. */
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

/** Where Office.js says something shorter when it sets a property. */
const SHORT_NAMES: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'showGridlines' };

const notFound = (kind: string, name: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${kind}.${name}.`);

/**
 * The member of an object under its wire name; ApiNotFound when this host or the played Excel has none. Calls of
 * what is missing are recorded, so that a gap of the host is seen and not taken for a fact about Excel.
 */
export function findMember(self: ApiObject, name: string, ledger: Ledger): Member<Kind> {
  const key = SHORT_NAMES[`${self.kind}.${name}`] ?? memberName(name);
  const { members } = modelOf(self.kind);
  const member = Object.hasOwn(members, key) ? members[key] : undefined;
  if (!member) {
    ledger.record(self.kind, key, 'absent');
    throw notFound(self.kind, key);
  }
  if (member.since && !supports(self.session.profile, member.since)) {
    ledger.record(self.kind, key, 'newer');
    throw notFound(self.kind, key);
  }
  return member;
}
