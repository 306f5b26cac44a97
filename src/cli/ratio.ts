import { readStaffing } from '../domain/compliance/read-staffing';
import { ratioReports } from '../domain/compliance/ratio-reports';
import { findRule, RATIO_RULES } from '../domain/compliance/rules';
import { isReport } from '../domain/report/report-words';
import type { RatioRule, StaffingTable } from '../domain/compliance/types';
import { BookError } from '../../xlsx/book-error';
import { type CliIo, type Command, type ExitCode, UsageError } from './command';
import { gridOfSheet } from './file-grid';
import { FileError, loadBook } from './load-book';
import { parseOptions } from './parse-options';
import { listOfRatios, ratioAnswer } from './ratio-answer';

const options = { rule: { type: 'string' }, json: { type: 'boolean' } } as const;

/** `duban ratio`: compliance ratios of the staffing table in a workbook, unit by unit. */
export const ratioCommand: Command = {
  name: 'ratio',
  usage: 'FILE [--rule 规则编号] [--json]',
  summary: '按人员情况表逐个单位计算合规比率（如法制审核人员占比），给出需配数和缺口。',
  run,
};

async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, options);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('请给出一个工作簿文件。');
  const chosen = values.rule === undefined ? null : chooseRule(values.rule);
  try {
    const book = await loadBook(file);
    const grids = book.sheets.map((sheet) => gridOfSheet(book, sheet)).filter((grid) => !isReport(grid));
    const tables = grids.flatMap(readStaffing);
    return show(tables, chosen, values.json === true, io);
  } catch (error) {
    if (!(error instanceof FileError || error instanceof BookError)) throw error;
    io.err(`${error.message}\n`);
    return 1;
  }
}

function chooseRule(id: string): RatioRule {
  const rule = findRule(id);
  if (rule) return rule;
  throw new UsageError(`没有“${id}”这条规则。可用的有：${RATIO_RULES.map((each) => each.id).join('、')}。`);
}

function show(tables: readonly StaffingTable[], chosen: RatioRule | null, json: boolean, io: CliIo): ExitCode {
  const [table] = tables;
  const { reports, findings } = ratioReports(tables, chosen ? [chosen] : RATIO_RULES);
  if (json) io.out(`${JSON.stringify(ratioAnswer(reports, findings), null, 2)}\n`);
  else if (table) io.out(listOfRatios(table, reports, findings));
  if (table) return 0;
  io.err('没有找到人员情况表：要有一行表头，写明“单位”和“执法人员总数”“法制审核人员”等人数。请检查表头用词。\n');
  return 2;
}
