import { HostError } from '../errors';
import type { Ledger } from '../ledger/ledger';
import { modelOf } from '../model/models';
import type { ApiObject } from '../model/object';
import { isApiObject } from '../model/object';
import type { Session } from '../model/session';
import { listen } from './listening';
import { findMember, memberName } from './members';
import { ObjectPaths } from './object-paths';
import { answerQuery } from './query';
import type { Action, RequestBody } from './request';
import { ActionType } from './request';
import type { ResponseBody } from './response';
import { describeError } from './response';

const EVENT_METHOD = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/;

/** Runs the actions of one request in order; the first that fails ends it, and what was done before stays done. */
export class RequestRun {
  private readonly paths: ObjectPaths;
  /** Something was written since the last calculation. */
  private stale = false;

  constructor(
    private readonly session: Session,
    private readonly request: RequestBody,
    private readonly ledger: Ledger,
  ) {
    this.paths = new ObjectPaths(session, request.ObjectPaths, ledger, () => this.beforeWrite());
  }

  async answer(): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        await this.perform(action, response);
      } catch (error) {
        response.Error = describeError(error, await this.location(action), index);
        break;
      }
    }
    await this.calculate();
    return response;
  }

  private async perform(action: Action, response: ResponseBody): Promise<void> {
    if (action.ActionType === ActionType.Trace) {
      // Office.js adds an event's handler when the trace has both its id and a result.
      response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const self = await this.paths.resolve(action.ObjectPathId);
    response.Results.push({ ActionId: action.Id, Value: self ? await this.valueOf(action, self) : null });
  }

  private async valueOf(action: Action, self: ApiObject): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return instantiated(self);
      case ActionType.Query:
      case ActionType.RecursiveQuery:
      case ActionType.QueryAsJson:
        await this.calculate();
        return answerQuery(self, action.QueryInfo ?? {}, this.ledger);
      case ActionType.Method:
        return this.call(self, action);
      case ActionType.SetProperty: {
        const [value] = await this.paths.arguments(action.ArgumentInfo);
        return this.set(self, action.Name, value);
      }
      case ActionType.Update: {
        const [values] = await this.paths.arguments(action.ArgumentInfo);
        return this.update(self, values);
      }
      default:
        throw new HostError('UnsupportedOperation', `Action type ${action.ActionType} is not known to this host.`);
    }
  }

  private async call(self: ApiObject, action: Action): Promise<unknown> {
    const event = EVENT_METHOD.exec(action.Name);
    if (event) return listen(self, event[2] ?? '', event[1] === 'Register', this.ledger);
    const member = findMember(self, action.Name, this.ledger);
    if (member.type !== 'method') throw new HostError('ApiNotFound', `${self.kind}.${action.Name} is no method.`);
    if (member.writes) this.beforeWrite();
    else await this.calculate();
    const args = await this.paths.arguments(action.ArgumentInfo);
    const result: unknown = member.writes
      ? await this.session.asAddin(() => member.call(self, args))
      : await member.call(self, args);
    return isApiObject(result) ? null : (result ?? null);
  }

  private set(self: ApiObject, name: string, value: unknown): null {
    const member = findMember(self, name, this.ledger);
    if (member.type !== 'property' || !member.set)
      throw new HostError('AccessDenied', `${self.kind}.${name} is read-only.`);
    this.beforeWrite();
    const { set } = member;
    this.session.asAddin(() => set(self, value));
    return null;
  }

  /** `object.set({…})` with everything at once; children may be nested. */
  private update(self: ApiObject, values: unknown): null {
    for (const [name, value] of Object.entries((values ?? {}) as Record<string, unknown>)) {
      const member = findMember(self, memberName(name), this.ledger);
      const below = member.type === 'child' ? member.get(self) : null;
      if (below) this.update(below, value);
      else this.set(self, name, value);
    }
    return null;
  }

  private beforeWrite(): void {
    if (this.session.document.readOnly) {
      throw new HostError('AccessDenied', 'The workbook is read-only.');
    }
    this.stale = true;
  }

  private async calculate(): Promise<void> {
    if (this.stale) await this.session.engine.calculation.run();
    this.stale = false;
  }

  private async location(action: Action): Promise<string> {
    const self = await this.paths.resolve(action.ObjectPathId).catch(() => null);
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const name = memberName(action.Name || path?.Name || '');
    return self ? `${self.kind}.${name}` : name;
  }
}

function instantiated(self: ApiObject): unknown {
  const id = modelOf(self.kind).id?.(self);
  const reference = self.session.referenceOf(self);
  return { ...(id === undefined ? {} : { Id: id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}
