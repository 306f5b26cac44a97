/**
 * How an API object is described: a kind, the state it stands for, and a table of members. A member says since which
 * ExcelApi set it exists; what a table does not list does not exist for this host.
 */
import type { ApiObject } from './session';
import type { Kind } from './states';

export type { ApiObject } from './session';

interface MemberBase {
  /** `1.14`; an empty text for members that Office.js uses inside. */
  readonly since: string;
  /** What differs from Excel, for the ledger; absent when nothing is known to. */
  readonly partly?: string;
}

export interface PropertyMember<K extends Kind> extends MemberBase {
  readonly type: 'property';
  readonly get: (self: ApiObject<K>) => unknown;
  readonly set?: (self: ApiObject<K>, value: unknown) => void;
}

export interface ChildMember<K extends Kind> extends MemberBase {
  readonly type: 'child';
  readonly get: (self: ApiObject<K>) => ApiObject | null;
}

export interface MethodMember<K extends Kind> extends MemberBase {
  readonly type: 'method';
  readonly call: (self: ApiObject<K>, args: readonly unknown[]) => unknown;
  readonly writes: boolean;
}

export interface EventMember extends MemberBase {
  readonly type: 'event';
  /** The name in `_Register…Event`. */
  readonly register: string;
}

export type Member<K extends Kind> = PropertyMember<K> | ChildMember<K> | MethodMember<K> | EventMember;

export interface ObjectModel<K extends Kind = Kind> {
  readonly kind: K;
  readonly members: Readonly<Record<string, Member<K>>>;
  /** What `Id` Office.js is told, so that it can address the object by its collection's indexer later. */
  readonly id?: (self: ApiObject<K>) => string;
  /** A collection's objects; `getItem` of the wire. */
  readonly items?: (self: ApiObject<K>) => ApiObject[];
  readonly getItem?: (self: ApiObject<K>, key: unknown) => ApiObject;
  /** Ranges: Office.js asks to keep them alive between requests. */
  readonly tracked?: boolean;
}

type Extras = Pick<MemberBase, 'partly'>;

const readOnly = <K extends Kind>(
  since: string,
  get: PropertyMember<K>['get'],
  extras: Extras = {},
): PropertyMember<K> => ({ type: 'property', since, get, ...extras });

const readWrite = <K extends Kind>(
  since: string,
  get: PropertyMember<K>['get'],
  set: NonNullable<PropertyMember<K>['set']>,
  extras: Extras = {},
): PropertyMember<K> => ({ type: 'property', since, get, set, ...extras });

const child = <K extends Kind>(since: string, get: ChildMember<K>['get'], extras: Extras = {}): ChildMember<K> => ({
  type: 'child',
  since,
  get,
  ...extras,
});

const method =
  (writes: boolean) =>
  <K extends Kind>(since: string, call: MethodMember<K>['call'], extras: Extras = {}): MethodMember<K> => ({
    type: 'method',
    since,
    call,
    writes,
    ...extras,
  });

/** A method that leaves the workbook as it is. */
export const asks = method(false);

/** A method that changes the workbook. */
export const acts = method(true);

const event = (since: string, register: string, extras: Extras = {}): EventMember => ({
  type: 'event',
  since,
  register,
  ...extras,
});

/** The makers of members, for one kind of object. */
export interface Makers<K extends Kind> {
  readonly readOnly: typeof readOnly<K>;
  readonly readWrite: typeof readWrite<K>;
  readonly child: typeof child<K>;
  readonly asks: typeof asks<K>;
  readonly acts: typeof acts<K>;
  readonly event: typeof event;
}

/**
 * Describes one kind of object.
 *
 * @example defineObject('Setting', ({ readOnly }) => ({ members: { key: readOnly('1.4', ({ state }) => state.key) } }))
 */
export function defineObject<K extends Kind>(
  kind: K,
  describe: (make: Makers<K>) => Omit<ObjectModel<K>, 'kind'>,
): ObjectModel<K> {
  return { kind, ...describe({ readOnly, readWrite, child, asks, acts, event }) };
}

/** Whether an argument is one of our objects, not a plain value. */
export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && 'kind' in value && 'session' in value;
}

/** An object that arrived as an argument, when it is of the expected kind. */
export function asKind<K extends Kind>(value: unknown, kind: K): ApiObject<K> | null {
  return isApiObject(value) && value.kind === kind ? (value as ApiObject<K>) : null;
}
