import type { Edition } from './editions';
import type { PageLocale, PageMessages } from './messages/types';
import type { PrintSheet } from './print/print-sheet';

/** How Excel was called for one action of the user. */
export interface CallSummary {
  /** Identifies the entry in the list. */
  readonly key: number;
  /** Id of a ribbon button, `start`, or `pane`. */
  readonly action: string;
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
}

export interface Notice {
  readonly kind: 'info' | 'error';
  /** Said in the language of the moment. */
  readonly say: (messages: PageMessages) => string;
}

export interface OpenedBook {
  readonly name: string;
  /** The sample it came from; null for a file of the user's. */
  readonly sample: string | null;
}

/** One life of the add-in's page beside one workbook. */
export interface PaneSession {
  readonly number: number;
  /** What office.js finds as `window.external`. */
  readonly external: object;
}

export interface PageState {
  readonly locale: PageLocale;
  readonly edition: Edition;
  readonly book: OpenedBook | null;
  /** A book is being opened. */
  readonly opening: boolean;
  /** A book is being opened, or a ribbon command runs: the bars take no click. */
  readonly busy: boolean;
  readonly session: PaneSession | null;
  readonly paneOpen: boolean;
  /** Pixels. */
  readonly paneWidth: number;
  readonly notice: Notice | null;
  /** The sheet whose printed pages are shown; null for none. */
  readonly preview: PrintSheet | null;
  /** Newest first. */
  readonly calls: readonly CallSummary[];
}

/** The page's state; changed by `set`, watched through React's `useSyncExternalStore`. */
export interface Store {
  get(): PageState;
  set(change: Partial<PageState>): void;
  subscribe(listener: () => void): () => void;
}

/** A store that begins with `initial`; every `set` tells all listeners. */
export function createStore(initial: PageState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
