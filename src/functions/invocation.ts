import type { AliasTable } from '../domain/department/types';
import type { WorkCalendar } from '../domain/deadline/calendar/work-calendar';
import type { IsoDate } from '../domain/deadline/types';
import type { LightOptions } from '../domain/task/types';

/** What the workbook says that a cell's arguments do not; the pane reads its lights against the same. */
export interface WorkbookFacts extends Pick<LightOptions, 'warningDays' | 'warningUnit' | 'restDays'> {
  /** Which days are worked: the State Council's calendar with the organisation's own years. */
  readonly calendar: WorkCalendar;
  /** Which day serial 0 means. */
  readonly dateSystem: 1900 | 1904;
  /** The document's date, when the user has set it for this workbook. */
  readonly documentDate: IsoDate | null;
  /** The user's own table of departments' names. */
  readonly aliases: AliasTable;
}

/**
 * What every worksheet function gets after its arguments. Functions import this module under the name `CustomFunctions`:
 * by `CustomFunctions.Invocation` the metadata generator knows that the last parameter is none of the user's.
 */
export interface Invocation extends WorkbookFacts {
  /** The pane's as-of date: today, unless the user has fixed one. */
  readonly asOf: IsoDate;
}
