import { HostError } from '../errors';
import type { Ledger } from '../ledger/ledger';
import { modelOf } from '../model/models';
import type { ApiObject } from '../model/object';
import { supports } from '../profile';
import { findMember, memberName, wireName } from './members';
import type { QueryInfo } from './request';

/** What to load: `format/fill/color` becomes a tree; an empty node means "all plain properties". */
interface Wanted {
  readonly [name: string]: Wanted;
}

function plant(paths: readonly string[]): Wanted {
  const root: Record<string, Wanted> = {};
  for (const path of paths) {
    let node = root as Record<string, Record<string, Wanted>>;
    for (const part of path.split('/').filter((name) => name !== 'items' && name !== '')) {
      node = (node[memberName(part)] ??= {}) as Record<string, Record<string, Wanted>>;
    }
  }
  return root;
}

function plainProperties(self: ApiObject): Wanted {
  const names = Object.entries(modelOf(self.kind).members)
    .filter(([, member]) => member.type === 'property' && supports(self.session.profile, member.since))
    .map(([name]) => [name, {}]);
  return Object.fromEntries(names) as Wanted;
}

function encodeProperties(self: ApiObject, wanted: Wanted, ledger: Ledger): Record<string, unknown> {
  const tree = Object.keys(wanted).length ? wanted : plainProperties(self);
  const value: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(tree)) {
    const member = findMember(self, name, ledger);
    if (member.type === 'property') value[wireName(name)] = member.get(self);
    else if (member.type === 'child') value[wireName(name)] = encode(member.get(self), below, ledger);
    else throw new HostError('InvalidArgument', `${self.kind}.${name} cannot be loaded.`);
  }
  return value;
}

/** Tells Office.js how to address an item later. */
function identity(item: ApiObject): Record<string, unknown> {
  const id = modelOf(item.kind).id?.(item);
  return id === undefined ? {} : { Id: id };
}

function encode(self: ApiObject | null, wanted: Wanted, ledger: Ledger, window?: QueryInfo): unknown {
  if (!self) return null;
  const { items, members } = modelOf(self.kind);
  if (!items) return encodeProperties(self, wanted, ledger);
  const own = Object.keys(wanted).filter((name) => members[name]?.type === 'property');
  const forItems = Object.fromEntries(Object.entries(wanted).filter(([name]) => !own.includes(name)));
  const ownValues = own.length ? encodeProperties(self, Object.fromEntries(own.map((name) => [name, {}])), ledger) : {};
  const skip = window?.Skip ?? 0;
  const listed = items(self).slice(skip, window?.Top === undefined ? undefined : skip + window.Top);
  return {
    ...ownValues,
    _Items: listed.map((item) => ({ ...identity(item), ...encodeProperties(item, forItems, ledger) })),
  };
}

/** The answer to a load: property names in PascalCase, collections as `_Items`, null for a null object. */
export function answerQuery(self: ApiObject | null, query: QueryInfo, ledger: Ledger): unknown {
  return encode(self, plant([...(query.Select ?? []), ...(query.Expand ?? [])]), ledger, query);
}
