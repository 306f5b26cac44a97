/** The seed's plan and its staffing table in one workbook of the embedded Excel, with both reports written. */
import { planNotice, planRatioReport } from '../../src/app/write-reports';
import { recognise } from '../../src/app/reading/recognise';
import type { ReportSheet } from '../../src/domain/report/report-sheet';
import type { EmbeddedWorkbook } from '../helpers/embedded-workbook';
import { ratiosOf } from '../helpers/ratios-of';

const asOf = '2019-10-15';
const clock = { today: () => asOf, now: () => 0 };
const lights = { asOf, level: null, warningDays: 7, warningUnit: 'day' as const };

/** Both reports as the pane would write them. */
export async function bothReports({ port }: EmbeddedWorkbook, planSheet: string | null): Promise<ReportSheet[]> {
  const staffing = await ratiosOf(port);
  const report = staffing && planRatioReport(staffing, asOf);
  const reports = report ? [report] : [];
  if (planSheet === null) return reports;
  const { tables } = await recognise(port, { sheet: planSheet, clock });
  return [...reports, ...tables.slice(0, 1).map((table) => planNotice(table, lights))];
}
