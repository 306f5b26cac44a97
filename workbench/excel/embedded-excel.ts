import type { ProfileId } from '../../host';
import type { PageLocale } from '../messages/types';
import type { Call } from '../calls/call-meter';
import type { PrintSheet } from '../print/print-sheet';
import type { Inspection } from './inspection';

export interface SessionOptions {
  readonly edition: ProfileId;
  readonly locale: PageLocale;
  /** The add-in shows or hides its pane. */
  readonly onPane: (visible: boolean) => void;
  readonly onCall: (call: Call) => void;
}

/** What the page asks of the embedded Excel. */
export interface EmbeddedExcel {
  /** Opens a book in place of the open one. Rejects with a `BookError` and keeps the open one when it cannot be read. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The open book as .xlsx. */
  save(): Promise<Uint8Array>;
  /** Lays a setting of the add-in into the open book, as if an earlier session had saved it there. */
  putSetting(key: string, value: unknown): void;
  /** Begins a life of the add-in's page and cuts the former one off. Returns what office.js finds as `window.external`. */
  startSession(options: SessionOptions): object;
  /** Presses a ribbon button. Resolves when the add-in reports its end; rejects when it does not know the function. */
  runCommand(id: string, functionName: string): Promise<void>;
  setLocale(locale: PageLocale): void;
  /** The active sheet as it would be printed; null when nothing stands on it. */
  printSheet(): Promise<PrintSheet | null>;
  readonly inspection: Inspection;
}
