import { HostError } from '../errors';
import { appContext, hostInfo } from './app-context';
import type { ContextInfo } from './app-context';
import type { RequestChannel } from './channel';
import type { EventHandler, ExecuteCallback, External } from './external';
import { DISPATCH } from './external';
import { safeArray } from './response';
import type { SafeArray } from './response';

const OK = 0;
/** What Office.js shows as "not supported" for calls of the Common API that this host lacks. */
const UNSUPPORTED = 5000;

/** One page that runs Office.js against the host. A new page (a reload of the pane) gets a new connection. */
export class Connection implements External {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly commands = new Map<string, { readonly done: (data: unknown) => void }>();
  private nextCommand = 1;

  constructor(
    private readonly context: ContextInfo,
    private readonly channel: RequestChannel,
    private readonly onUnknownCall: (id: number) => void,
  ) {}

  GetHostInfo(): string {
    return hostInfo(this.context);
  }

  GetContext(): object {
    return appContext(this.context);
  }

  GetLoggingAllowed(): boolean {
    return false;
  }

  Execute(id: number, parameters: readonly unknown[], callback: ExecuteCallback): void {
    if (id === DISPATCH.richRequest) return this.channel.take(parameters, callback);
    if (id === DISPATCH.commandDone) return this.finishCommand(parameters, callback);
    this.onUnknownCall(id);
    callback(UNSUPPORTED);
  }

  RegisterEvent(id: number, _target: string, handler: EventHandler, callback: (result: number) => void): void {
    this.handlers.set(id, handler);
    callback(OK);
  }

  UnregisterEvent(id: number, _target: string, callback: (result: number) => void): void {
    this.handlers.delete(id);
    callback(OK);
  }

  /** Hands event messages to the page's Office.js. */
  deliver(entries: readonly SafeArray[]): void {
    if (entries.length) this.handlers.get(DISPATCH.richMessage)?.(DISPATCH.richMessage, safeArray(entries));
  }

  /** Presses a ribbon button: resolves when the page calls `event.completed()`. */
  invoke(functionName: string, controlId: string): Promise<unknown> {
    const handler = this.handlers.get(DISPATCH.command);
    if (!handler) return Promise.reject(new HostError('InvalidOperation', 'The add-in has not started yet.'));
    const id = `command-${this.nextCommand++}`;
    return new Promise((done) => {
      this.commands.set(id, { done });
      const event = JSON.stringify({ source: { id: controlId } });
      handler(DISPATCH.command, safeArray([id, functionName, event]));
    });
  }

  private finishCommand(parameters: readonly unknown[], callback: ExecuteCallback): void {
    const [id, , data] = parameters;
    this.commands.get(String(id))?.done(data);
    this.commands.delete(String(id));
    callback(safeArray([OK]));
  }
}
