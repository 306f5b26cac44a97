import { rangeTable } from '../../domain/compliance/range-table';
import { readStaffing } from '../../domain/compliance/read-staffing';
import type { StaffingTable } from '../../domain/compliance/types';
import { isReport } from '../../domain/report/report-words';
import type { Grid } from '../../domain/grid/grid';
import { readTables } from '../../domain/task/read-tables';
import type { AssignmentTable } from '../../domain/task/types';
import type { WorkbookPort } from '../ports';
import { demandsIn, type SheetDemand } from './demands';
import type { OwnRule, RatioBook } from './ratio-book';

/** What one sheet says about ratios. */
export interface SheetFacts {
  readonly sheet: string;
  readonly tables: readonly StaffingTable[];
  readonly demands: readonly SheetDemand[];
  /** Names of all bodies its plans name. */
  readonly bodies: readonly string[];
  /** Picked ranges of the rules that have some on this sheet, by rule id. */
  readonly ranges: Readonly<Record<string, StaffingTable>>;
}

function bodiesOf({ tasks }: AssignmentTable): string[] {
  return tasks.flatMap(({ units, lead, responsible, cooperating }) =>
    [units, lead, responsible, cooperating].flatMap((bodies) => bodies?.named ?? []),
  );
}

function rangesOn(grid: Grid, rules: readonly OwnRule[]): Record<string, StaffingTable> {
  const ours = rules.flatMap((rule) => (rule.ranges?.sheet === grid.sheet ? [{ rule, ranges: rule.ranges }] : []));
  return Object.fromEntries(ours.map(({ rule, ranges }) => [rule.id, rangeTable(grid, ranges, rule)]));
}

/** What a sheet that is in hand says. A sheet with a staffing table is not looked through for a plan. */
export function factsOf(grid: Grid, book: RatioBook): SheetFacts {
  // A report of ours repeats what others say; a sheet of the user's is read whatever its name.
  const ours = isReport(grid);
  const tables = ours ? [] : readStaffing(grid);
  const plans = ours || tables.length > 0 ? [] : readTables(grid, { documentDate: null });
  return {
    sheet: grid.sheet,
    tables,
    demands: plans.flatMap(demandsIn),
    bodies: [...new Set(plans.flatMap(bodiesOf))],
    ranges: rangesOn(grid, book.rules),
  };
}

/** Reads one sheet for ratios; writes nothing. */
export async function readSheetFacts(
  port: WorkbookPort,
  sheet: string,
  book: RatioBook,
  signal?: AbortSignal,
): Promise<SheetFacts> {
  return factsOf(await port.readGrid({ sheet, signal }), book);
}

/** Reads every visible sheet in tab order. `onProgress` goes from 0 to 1. */
export async function readWorkbookFacts(
  port: WorkbookPort,
  book: RatioBook,
  signal?: AbortSignal,
  onProgress?: (done: number) => void,
): Promise<SheetFacts[]> {
  const names = (await port.listSheets()).filter(({ visible }) => visible);
  const facts: SheetFacts[] = [];
  for (const [at, { name }] of names.entries()) {
    facts.push(await readSheetFacts(port, name, book, signal));
    onProgress?.((at + 1) / names.length);
  }
  return facts;
}
