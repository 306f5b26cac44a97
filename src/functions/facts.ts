import { calendarOf } from '../app/settings/calendar-of';
import type { FunctionsPort } from '../app/functions/function-ports';
import { readPreferences } from '../app/settings/preferences';
import type { Clock, WorkbookPort } from '../app/ports';
import type { IsoDate } from '../domain/deadline/types';
import type { Invocation, WorkbookFacts } from './invocation';

/** What the workbook says to its functions, asked once and again after `forget`. */
export interface FactsSource {
  /** Rejects with a `WorkbookError` while the workbook cannot be asked; the next call asks again. */
  invocation(): Promise<Invocation>;
  /** The workbook's preferences have changed. */
  forget(): void;
}

interface KnownFacts extends WorkbookFacts {
  readonly fixedDay: IsoDate | null;
}

/** The facts of the open workbook; a fixed as-of date of its preferences stands for today. */
export function workbookFacts(port: WorkbookPort, functions: FunctionsPort, clock: Clock): FactsSource {
  let known: Promise<KnownFacts> | null = null;
  const ask = async (): Promise<KnownFacts> => {
    const [dateSystem, preferences] = await Promise.all([functions.dateSystem(), readPreferences(port)]);
    const { documentDate, aliases, warningDays, warningUnit, restDays, holidays, asOf } = preferences;
    const calendar = calendarOf(holidays);
    return { dateSystem, documentDate, aliases, warningDays, warningUnit, restDays, calendar, fixedDay: asOf };
  };
  return {
    async invocation() {
      known ??= ask();
      try {
        const { fixedDay, ...facts } = await known;
        return { ...facts, asOf: fixedDay ?? clock.today() };
      } catch (error) {
        known = null;
        throw error;
      }
    },
    forget: () => {
      known = null;
    },
  };
}
