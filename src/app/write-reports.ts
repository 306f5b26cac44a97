import type { AssignmentTable, LightOptions } from '../domain/task/types';
import { taskState } from '../domain/task/state/task-state';
import { noticeReport } from '../domain/report/notice-report';
import { ratioReport } from '../domain/report/ratio-report';
import type { ReportSheet } from '../domain/report/report-sheet';
import { REPORT_SHEETS } from '../domain/report/report-words';
import type { IsoDate } from '../domain/deadline/types';
import type { WorkbookPort } from './ports';
import type { StaffingRatios } from './ratios/judge-book';

/** Sheet 合规比率 of a staffing table. Null when no rule is about the table. */
export function planRatioReport({ table, reports }: StaffingRatios, asOf: IsoDate): ReportSheet | null {
  return reports.length === 0 ? null : ratioReport({ table, reports, asOf });
}

/** Sheet 督办通报 of a plan. */
export function planNotice({ sheet, layout, tasks }: AssignmentTable, options: LightOptions): ReportSheet {
  const judged = tasks.map((task) => ({ task, state: taskState(task, options) }));
  return noticeReport({ title: layout.title, sheet, tasks: judged, options });
}

/** Writes a report and brings it to the front. */
export async function writeReport(port: WorkbookPort, report: ReportSheet): Promise<void> {
  await port.putSheet(report);
  await port.select(report.name, 'A1');
}

/** Which reports of ours the workbook holds. */
export const standingReports = (port: WorkbookPort): Promise<readonly string[]> => port.ownSheets(REPORT_SHEETS);

/** Takes all reports of ours away. Returns their names. */
export async function removeReports(port: WorkbookPort): Promise<readonly string[]> {
  const standing = await standingReports(port);
  for (const name of standing) await port.removeSheet(name);
  return standing;
}
