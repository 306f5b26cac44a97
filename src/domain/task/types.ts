import type { WorkCalendar } from '../deadline/calendar/work-calendar';
import type { RestDayPolicy } from '../deadline/calendar/workdays';
import type { Deadline, IsoDate } from '../deadline/types';
import type { Bodies } from '../department/types';
import type { TableLayout } from '../table/types';
import type { Answer } from './answers/types';

/** How a field came to its value: own cell, merged cell, section row, label repeated over a page break, or a guess. */
export type Via = 'own' | 'merge' | 'section' | 'repeat' | 'guess';

/** The cell a field was read from (`B4`). */
export interface Source {
  readonly cell: string;
  readonly via: Via;
}

/** Fields that know their source. */
export type TaskField =
  | 'no'
  | 'system'
  | 'stage'
  | 'measure'
  | 'measureParent'
  | 'units'
  | 'lead'
  | 'responsible'
  | 'cooperating'
  | 'deadline'
  | 'progress';

/** Sources of a task's fields while they are read. */
export type SourceBook = Partial<Record<TaskField, Source>>;

/** What the sheet says has happened. */
export interface Progress {
  readonly text: string;
  readonly state: 'done' | 'inProgress' | 'notStarted' | 'notDone' | 'cancelled' | null;
  /** 完成80% → 80. */
  readonly percent: number | null;
  /** 已延期至…: the date it was moved to. */
  readonly extendedTo: IsoDate | null;
  /** 完成日期, when the sheet has one. */
  readonly doneOn: IsoDate | null;
}

/** The smallest row that somebody must do. Rows count from 0 and include both ends. */
export interface Task {
  /** Stays the same when rows are inserted or sorted: made from the content. */
  readonly id: string;
  /** As shown; levels joined with `/`. */
  readonly no: string;
  readonly row: number;
  readonly rowEnd: number;
  readonly hidden: boolean;
  readonly system: string | null;
  readonly stage: string | null;
  readonly measure: string;
  readonly measureParent: string | null;
  /** null: the table has no such column. Empty lists: its cell is empty. */
  readonly units: Bodies | null;
  readonly lead: Bodies | null;
  readonly responsible: Bodies | null;
  readonly cooperating: Bodies | null;
  readonly deadline: Deadline;
  readonly progress: Progress | null;
  readonly source: Readonly<Partial<Record<TaskField, Source>>>;
  /** The user's answers that shaped this reading; absent where there is none. */
  readonly answers?: readonly Answer[];
}

/** Something a person should look at (待核), with its cell. */
export interface Finding {
  /** Kind, as `area.kind`: `deadline.year-assumed`. */
  readonly code: string;
  /** `J32`; null when it concerns the whole sheet. */
  readonly cell: string | null;
  /** One Chinese sentence: what was seen and what we assumed. */
  readonly message: string;
}

/** An assignment table with its tasks. */
export interface AssignmentTable {
  readonly sheet: string;
  readonly layout: TableLayout;
  readonly documentYear: number | null;
  readonly documentDate: IsoDate | null;
  /** The year stands nowhere in or above the table's title: other limits or another table gave it. Absent: it does. */
  readonly yearGuessed?: boolean;
  readonly tasks: readonly Task[];
  readonly findings: readonly Finding[];
  /** Findings the user has accepted; they are no longer listed. Absent where nothing was answered. */
  readonly accepted?: readonly Extract<Answer, { kind: 'accept' }>[];
}

/** Computed state of a task at the as-of date (design section 3.3). */
export type Light = 'overdue' | 'dueSoon' | 'onTrack' | 'ongoing' | 'done' | 'cancelled' | 'undated' | 'unread';

/** How lights are computed. */
export interface LightOptions {
  readonly asOf: IsoDate;
  /** Which milestones count; null: any level. */
  readonly level: string | null;
  /** Length of the warning window; 7 days unless set. */
  readonly warningDays: number;
  readonly warningUnit: 'day' | 'workday';
  /** What to do with a fixed date on a rest day; it stays unless set. */
  readonly restDays?: RestDayPolicy;
  /** Which days are worked; the State Council's calendar unless an organisation brings its own. */
  readonly calendar?: WorkCalendar;
}

/** A task's light and the date it rests on. */
export interface TaskState {
  readonly light: Light;
  /** The milestone that decides: the earliest not met, of the chosen level. Null when none is dated. */
  readonly due: IsoDate | null;
  /** First day on which the light is `dueSoon`; null when `due` is null. */
  readonly warnFrom: IsoDate | null;
  /** Days after `due` at the as-of date; 0 when not late. */
  readonly daysLate: number;
  /** One Chinese sentence. */
  readonly why: string;
}
