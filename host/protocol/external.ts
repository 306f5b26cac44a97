import type { SafeArray } from './response';

/** Ids of calls and events between Office.js and the desktop host. */
export const DISPATCH = {
  richRequest: 93,
  commandDone: 94,
  richMessage: 33,
  command: 39,
  documentSelection: 2,
} as const;

export type ExecuteCallback = (result: SafeArray | number) => void;
/** Office.js's handler of an event: the event's id, then its arguments as a safe array. */
export type EventHandler = (id: number, data: SafeArray) => void;

/** What Office.js expects to find as `window.external`. */
export interface External {
  GetHostInfo(): string;
  GetContext(): object;
  GetLoggingAllowed(): boolean;
  Execute(id: number, parameters: readonly unknown[], callback: ExecuteCallback): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: (result: number) => void): void;
  UnregisterEvent(id: number, target: string, callback: (result: number) => void): void;
}
