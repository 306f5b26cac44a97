import type { PaneContext } from '../flows/context';
import { readTasks } from '../flows/read-tasks';
import { focusNotice } from '../keyboard/notice-focus';
import type { MessageKey } from '../i18n/types';
import type { PaneState } from '../state/model';

/** Something a user can have done: one entry feeds buttons, ribbon, keyboard and help alike. */
export interface PaneCommand {
  readonly label: (state: PaneState) => MessageKey;
  /** Whether it can be done now; its buttons are greyed otherwise. */
  readonly isAvailable: (state: PaneState) => boolean;
  /** Keys that do it from anywhere in the pane: `F8`, `Ctrl+Z` (not while a text is being typed). */
  readonly keys?: string;
  /** Never rejects: what went wrong is said in the pane. */
  readonly run: (pane: PaneContext) => Promise<unknown>;
}

const isIdle = ({ sheet, book }: PaneState): boolean => sheet.busy === null && book.reading === null;
const hasTasks = ({ book }: PaneState): boolean => (book.recognition?.tables.length ?? 0) > 0;

/** What writes to the sheet is fetched while the pane is idle, or when it is first asked for. */
const marking = () => import('../flows/mark-overdue');
const filtering = () => import('../flows/filter-sheet');

/** Everything that buttons and keys can set off: how it is called, when it can be pressed, what it does. */
export const paneCommands = {
  readTasks: {
    label: () => 'state.read',
    isAvailable: ({ book }) => book.reading === null,
    run: (pane) => readTasks(pane),
  },
  markOverdue: {
    label: ({ sheet }) => ((sheet.marks ?? 0) > 0 ? 'mark.again' : 'mark.button'),
    isAvailable: (state) => isIdle(state) && hasTasks(state),
    run: async (pane) => (await marking()).markOverdue(pane),
  },
  clearMarks: {
    label: () => 'mark.clear',
    isAvailable: (state) => isIdle(state) && state.sheet.marks !== 0,
    run: async (pane) => (await marking()).clearMarks(pane),
  },
  filterInSheet: {
    label: () => 'filter.inSheet',
    isAvailable: (state) => isIdle(state) && hasTasks(state),
    run: async (pane) => (await filtering()).filterInSheet(pane),
  },
  showAllRows: {
    label: () => 'filter.showAll',
    isAvailable: (state) => isIdle(state) && state.sheet.hiddenRows > 0,
    run: async (pane) => (await filtering()).showAllRows(pane),
  },
  undo: {
    label: () => 'undo.button',
    keys: 'Ctrl+Z',
    isAvailable: ({ notice, undo }) => notice?.undo === true && undo.length > 0,
    // What can be taken back was done by parts that are loaded on demand.
    run: async (pane) => (await import('../flows/undo')).undoLast(pane),
  },
  goToNotice: {
    label: () => 'notice.goTo',
    keys: 'F8',
    isAvailable: ({ notice }) => notice !== null,
    run: async () => focusNotice(),
  },
} as const satisfies Record<string, PaneCommand>;

export type PaneCommandId = keyof typeof paneCommands;
