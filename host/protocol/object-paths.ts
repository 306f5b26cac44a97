import { HostError } from '../errors';
import type { Ledger } from '../ledger/ledger';
import { modelOf } from '../model/models';
import type { ApiObject } from '../model/object';
import { isApiObject } from '../model/object';
import { findReference } from '../model/references';
import type { Session } from '../model/session';
import { findMember } from './members';
import type { ArgumentInfo, ObjectPath } from './request';
import { PathType } from './request';

/** Objects that Office.js makes by a name of their own instead of reaching them through the workbook. */
const SERVICES: Readonly<Record<string, 'AddinInternalService' | 'AppRuntimeService' | 'CustomFunctions'>> = {
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
};

/** Finds the objects of one request. Each path is followed once, in the order of first use: `add` must not run twice. */
export class ObjectPaths {
  private readonly found = new Map<number, ApiObject | null>();

  constructor(
    private readonly session: Session,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly ledger: Ledger,
    /** Told when a path is about to change the workbook. */
    private readonly beforeWrite: () => void,
  ) {}

  /** The object at the end of a path; null for a null object or anything below one. */
  async resolve(id: number): Promise<ApiObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidReference', `There is no object path ${id}.`);
    const object = await this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<ApiObject | null> {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.session.make('Workbook', {});
      case PathType.NewObject:
        return this.service(path.Name);
      case PathType.ReferenceId:
        return findReference(this.session, path.Name);
      case PathType.NullObject:
        return null;
      default:
        return this.below(path);
    }
  }

  private service(name: string): ApiObject {
    const kind = SERVICES[name];
    if (kind) return this.session.make(kind, {});
    this.ledger.record(name, '', 'absent');
    throw new HostError('ApiNotFound', `The API you are trying to use could not be found: ${name}.`);
  }

  private async below(path: ObjectPath): Promise<ApiObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    // Most collections are asked by indexer, charts by a method of that name.
    if (path.ObjectPathType === PathType.Indexer || path.Name === 'GetItem') return this.indexed(parent, path);
    const member = findMember(parent, path.Name, this.ledger);
    if (member.type === 'child') return member.get(parent);
    if (member.type !== 'method') throw new HostError('InvalidArgument', `${parent.kind}.${path.Name} is no object.`);
    if (member.writes) this.beforeWrite();
    const args = await this.arguments(path.ArgumentInfo);
    const result: unknown = member.writes
      ? await this.session.asAddin(() => member.call(parent, args))
      : await member.call(parent, args);
    if (result === null) return null;
    if (!isApiObject(result)) throw new HostError('InvalidArgument', `${parent.kind}.${path.Name} is no object.`);
    return result;
  }

  private async indexed(parent: ApiObject, path: ObjectPath): Promise<ApiObject> {
    const { getItem } = modelOf(parent.kind);
    if (!getItem) throw new HostError('ApiNotFound', `${parent.kind} has no items by key.`);
    const [key] = await this.arguments(path.ArgumentInfo);
    return getItem(parent, key);
  }

  /** Plain values as they came, objects in place of the ids of their paths. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    const read: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const reference = references[index];
      read.push(typeof reference === 'number' && reference > 0 ? await this.resolve(reference) : value);
    }
    return read;
  }
}
