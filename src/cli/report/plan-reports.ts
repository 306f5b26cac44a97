import { judgeBook, reportedRatios } from '../../app/ratios/judge-book';
import { factsOf, type SheetFacts } from '../../app/ratios/read-sheets';
import { underAliases } from '../../app/reading/under-aliases';
import { preferencesKey, toPreferences } from '../../app/settings/preferences';
import { planNotice, planRatioReport } from '../../app/write-reports';
import { readStaffing } from '../../domain/compliance/read-staffing';
import type { IsoDate } from '../../domain/deadline/types';
import type { Grid } from '../../domain/grid/grid';
import type { ReportSheet } from '../../domain/report/report-sheet';
import { NOTICE_SHEET, RATIO_SHEET } from '../../domain/report/report-words';
import { taskState } from '../../domain/task/state/task-state';
import { keptSetting } from '../kept-setting';
import { FileError } from '../load-book';
import { shownLights } from '../shown-lights';
import { readTold, sayTold, toldIn } from '../told';
import type { RatioSource } from './open-file';

/** What the caller asked for; a name of a sheet is null when it is to be found. */
export interface Wanted {
  readonly asOf: IsoDate;
  readonly level: string | null;
  readonly staffing: string | null;
  readonly plan: string | null;
}

/** A report with one line about it; without one the line says why. */
export interface Planned {
  readonly report: ReportSheet | null;
  readonly said: string;
  readonly findings: readonly string[];
}

function gridsNamed(grids: readonly Grid[], name: string | null): readonly Grid[] {
  if (name === null) return grids;
  const found = grids.filter(({ sheet }) => sheet === name);
  if (found.length > 0) return found;
  throw new FileError(`没有名为“${name}”的工作表。这个文件里有：${grids.map(({ sheet }) => sheet).join('、')}。`);
}

/** Sheet 合规比率 as the pane would write it: the same table, rules and 口径. */
export function ratiosOf({ grids, ratios }: RatioSource, { asOf, staffing }: Wanted): Planned {
  const chosen = gridsNamed(grids, staffing);
  const book = staffing === null ? ratios : { ...ratios, table: null };
  const facts: SheetFacts[] = chosen.map((grid) => factsOf(grid, book));
  const shown = reportedRatios(facts, book);
  const report = shown && planRatioReport(shown, asOf);
  if (!shown || !report) {
    const where = staffing === null ? '' : `在“${staffing}”里`;
    return {
      report: null,
      said: `没有写“${RATIO_SHEET}”：${where}没有找到人员情况表（要有“单位”一列和“执法人员总数”“法制审核人员”等人数列）。`,
      findings: [],
    };
  }
  const { table, reports } = shown;
  const said = `“${RATIO_SHEET}”：${reports.length}条规则，${table.units.length}个单位，人数取自“${table.sheet}”。`;
  return { report, said, findings: judgeBook(facts, book).findings.map(({ message }) => message) };
}

/** Sheet 督办通报 of the first plan of the workbook, or of the sheet asked for, read and judged as in the pane. */
export function noticeOf({ book, bytes, grids }: RatioSource, { asOf, level, plan }: Wanted): Planned {
  const preferences = toPreferences(keptSetting(bytes, preferencesKey));
  const options = shownLights(bytes, asOf, level);
  const told = toldIn(bytes);
  for (const grid of gridsNamed(grids, plan)) {
    // A staffing sheet names units and counts, but nothing to be done.
    if (plan === null && readStaffing(grid).length > 0) continue;
    const reading = readTold(book, grid, told);
    const [written] = reading.tables;
    if (!written || written.tasks.length === 0) continue;
    const { table } = underAliases(written, preferences.aliases);
    const lights = table.tasks.map((task) => taskState(task, options).light);
    const overdue = lights.filter((light) => light === 'overdue').length;
    const applied = sayTold(told, [reading]);
    const counted = `“${NOTICE_SHEET}”：${table.tasks.length}项任务，逾期${overdue}项，取自“${grid.sheet}”。`;
    const said = applied === null ? counted : `${counted}${applied}。`;
    return { report: planNotice(table, options), said, findings: [] };
  }
  return {
    report: null,
    said: `没有写“${NOTICE_SHEET}”：没有找到任务分工表（要有一行表头，写明工作措施和责任单位或完成时限）。`,
    findings: [],
  };
}
