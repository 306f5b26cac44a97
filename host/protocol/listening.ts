import type { Ledger } from '../ledger/ledger';
import { HostError } from '../errors';
import { modelOf } from '../model/models';
import type { ApiObject } from '../model/object';
import { asKind } from '../model/object';
import { supports } from '../profile';

/** Collection-level handlers stand under this name, sheet-level ones under the sheet's id. */
export const WORKBOOK_TARGET = 'Workbook';

/** Under this key is counted how many handlers listen to one event of one target. */
export const listeningKey = (target: string, register: string): string => `${target}/${register}`;

const targetOf = (self: ApiObject): string => asKind(self, 'Worksheet')?.state.sheet ?? WORKBOOK_TARGET;

/** `_RegisterDataChangedEvent` on a worksheet: from now on its changes are told; the opposite ends it. */
export function listen(self: ApiObject, register: string, on: boolean, ledger: Ledger): null {
  const event = Object.entries(modelOf(self.kind).members).find(
    ([, member]) => member.type === 'event' && member.register === register,
  );
  if (!event || !supports(self.session.profile, event[1].since)) {
    ledger.record(self.kind, event?.[0] ?? `on${register}`, event ? 'newer' : 'absent');
    throw new HostError('ApiNotFound', `The API you are trying to use could not be found: ${self.kind}.on${register}.`);
  }
  const key = listeningKey(targetOf(self), register);
  const { listening } = self.session;
  const count = (listening.get(key) ?? 0) + (on ? 1 : -1);
  if (count > 0) listening.set(key, count);
  else listening.delete(key);
  return null;
}
