import type { Capabilities, MarkPlan, SheetInfo, WorkbookErrorCode } from '../../app/ports';
import type { AnswerBook } from '../../app/answers/answers';
import type { WrittenCells } from '../../app/progress/progress';
import type { Answer } from '../../domain/task/answers/types';
import type { Corrections } from '../../app/answers/corrections';
import type { RenamedSheet } from '../../app/answers/renamed-sheets';
import type { Preferences } from '../../app/settings/preferences';
import type { Recognition } from '../../app/reading/recognise';
import type { UnsureColumn } from '../../app/reading/unsure-columns';
import type { RatioBook } from '../../app/ratios/ratio-book';
import type { SheetFacts } from '../../app/ratios/read-sheets';
import type { IsoDate } from '../../domain/deadline/types';
import type { Finding } from '../../domain/task/types';
import type { MessageKey } from '../i18n/types';
import type { ViewState } from './view';

/** `corrections` (列与行) has no place in the row of pages: it is opened from the table it is about. */
export type Page = 'tasks' | 'departments' | 'ratios' | 'findings' | 'settings' | 'corrections';

/** Where the pane runs. `unsupported`: an Excel that cannot tell merged cells; `outside`: no Excel at all. */
export type HostStatus = 'starting' | 'outside' | 'unsupported' | 'ready';

export interface HostState {
  readonly status: HostStatus;
  readonly capabilities: Capabilities | null;
  /** What Office says of itself; null where it says nothing. */
  readonly displayLanguage: string | null;
  readonly dark: boolean | null;
}

/** What is known of the workbook, and how it came. */
export interface BookState {
  readonly sheets: readonly SheetInfo[];
  /** Non-null while a sheet is being read; `done` goes from 0 to 1. */
  readonly reading: { readonly sheet: string | null; readonly done: number } | null;
  readonly recognition: Recognition | null;
  /** The same reading before the user's answers were put in; what they are put into again when they change. */
  readonly plain: Recognition | null;
  /** Table by table, merged cells whose text is cut; their sizes are asked for after the reading is shown. Empty: not known. */
  readonly cutTexts: CutTexts;
  /** Which of the sheet's tables is shown. */
  readonly tableIndex: number;
  /** The sheet changed after it was read. */
  readonly stale: boolean;
}

/** Findings by table of a sheet. */
export type CutTexts = readonly (readonly Finding[])[];

/** What of ours stands on the sheet that was read. */
export interface SheetState {
  /** Rules of ours; null when unknown. */
  readonly marks: number | null;
  /** The marks as this pane laid them; null when they were made in an earlier session. */
  readonly marked: MarkPlan | null;
  readonly hiddenRows: number;
  /** The write under way. */
  readonly busy: 'mark' | 'clear' | 'filter' | 'showAll' | 'progress' | 'columns' | null;
}

export interface StaffingState {
  readonly status: 'unread' | 'reading' | 'read';
  /** How far a reading is, 0 … 1. */
  readonly done: number;
  readonly facts: readonly SheetFacts[];
  /** What a person chose; null before it was read. */
  readonly book: RatioBook | null;
  /** Sheets that changed since they were read. */
  readonly stale: readonly string[];
}

/** A message as data: its text is looked up when it is shown, in the language of that moment. */
export interface Notice {
  readonly tone: 'success' | 'info' | 'error';
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The last step can be taken back from here. */
  readonly undo?: boolean;
  /** For errors: what a copyable report says. Holds no sheet content. */
  readonly report?: { readonly code: WorkbookErrorCode; readonly detail: string };
}

/** Something of the pane's own that can be taken back: cells it wrote, or answers it changed. */
export type UndoStep =
  | { readonly kind: 'cells'; readonly name: string; readonly written: WrittenCells }
  | { readonly kind: 'answers'; readonly before: readonly Answer[]; readonly after: readonly Answer[] };

export interface PaneState {
  readonly page: Page;
  /** The column that 列与行 was opened for, from 0; null: for none of its own. */
  readonly pointedColumn: number | null;
  readonly today: IsoDate;
  readonly host: HostState;
  readonly preferences: Preferences;
  readonly book: BookState;
  readonly sheet: SheetState;
  readonly view: ViewState;
  /** Task whose row is selected on the sheet; the list shows it. */
  readonly selectedTask: string | null;
  readonly openTasks: readonly string[];
  /** The list of departments to choose from is unfolded. */
  readonly departmentsOpen: boolean;
  readonly staffing: StaffingState;
  /** The user's answers kept with the workbook; null when there are none. */
  readonly answers: AnswerBook | null;
  /** What can be taken back, the latest last. */
  readonly undo: readonly UndoStep[];
  /** How the user corrected the reading of this workbook's sheets. */
  readonly corrections: Corrections;
  /** Sheets renamed since something was kept for them; corrections and answers above already bear the new names. */
  readonly renamed: readonly RenamedSheet[];
  /** What is selected on the sheet. */
  readonly selection: { readonly sheet: string; readonly address: string } | null;
  /** Columns to be confirmed before anything is marked; empty: nothing is asked. */
  readonly asked: readonly UnsureColumn[];
  readonly notice: Notice | null;
  /** The user was told that a write empties this Excel's undo list; once is enough. */
  readonly toldUndo: boolean;
}
