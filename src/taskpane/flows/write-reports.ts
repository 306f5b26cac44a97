import { reportedRatios } from '../../app/ratios/judge-book';
import { planNotice, planRatioReport, removeReports, standingReports, writeReport } from '../../app/write-reports';
import type { ReportSheet } from '../../domain/report/report-sheet';
import { asOfOf, lightOptionsOf, tableOf } from '../state/rows';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { readRatios } from './ratios/read-ratios';
import { freshReading } from './read-tasks';

export type ReportKind = 'ratio' | 'notice';

/** Writes a report from what the sheets hold now. Returns its name; null when it could not be written. */
export async function writeReportSheet(context: PaneContext, kind: ReportKind): Promise<string | null> {
  const report = kind === 'ratio' ? await ratioSheet(context) : await noticeSheet(context);
  if (!report) return null;
  const done = await attempt(context, async () => {
    await writeReport(context.port, report);
    return report.name;
  });
  return done;
}

async function ratioSheet(context: PaneContext): Promise<ReportSheet | null> {
  await readRatios(context);
  const state = context.store.getState();
  const { facts, book } = state.staffing;
  const shown = book && reportedRatios(facts, book);
  return shown ? planRatioReport(shown, asOfOf(state)) : null;
}

async function noticeSheet(context: PaneContext): Promise<ReportSheet | null> {
  if (!(await freshReading(context))) return null;
  const state = context.store.getState();
  const table = tableOf(state);
  return table ? planNotice(table, lightOptionsOf(state)) : null;
}

/** Takes our reports away. Returns their names; null when Excel refused. */
export const removeReportSheets = (context: PaneContext): Promise<readonly string[] | null> =>
  attempt(context, () => removeReports(context.port));

/** Which reports stand in the workbook; none when Excel does not say. */
export async function knownReports({ port }: PaneContext): Promise<readonly string[]> {
  try {
    return await standingReports(port);
  } catch {
    return [];
  }
}
