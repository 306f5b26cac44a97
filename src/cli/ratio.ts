import { rulesOf } from '../app/ratios/rules-of';
import { choicesFor, chooseCount, withChoice, type CountChoice } from '../domain/compliance/choose-basis';
import { joinAlike } from '../domain/compliance/join-tables';
import { readStaffing } from '../domain/compliance/read-staffing';
import { ratioReports } from '../domain/compliance/ratio-reports';
import { findRule, RATIO_RULES } from '../domain/compliance/rules';
import type { RatioRule, StaffingTable } from '../domain/compliance/types';
import { type CliIo, type Command, type ExitCode, UsageError } from './command';
import { tellingFileErrors } from './load-book';
import { parseOptions } from './parse-options';
import { listOfRatios, ratioAnswer } from './ratio-answer';
import { openForRatios } from './report/open-file';

const options = {
  rule: { type: 'string' },
  settings: { type: 'string' },
  basis: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

/** `duban ratio`: compliance ratios of the staffing table in a workbook, unit by unit. */
export const ratioCommand: Command = {
  name: 'ratio',
  usage: 'FILE [--rule 规则编号] [--settings 文件] [--basis 人数=列+列] [--json]',
  summary: '按人员情况表逐个单位计算合规比率（如法制审核人员占比），给出需配数和缺口。',
  run,
};

async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, options);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('请给出一个工作簿文件。');
  return tellingFileErrors(io, async () => {
    const { grids, ratios } = await openForRatios(file, values);
    const rules = chooseRules(rulesOf(ratios), values.rule ?? null);
    const read = joinAlike(grids.flatMap(readStaffing));
    const tables = read.map((table) => choicesFor(table, ratios.basis).reduce(chooseCount, table));
    const choices = read.flatMap((table) => choicesFor(table, ratios.basis));
    const worded = rules.map((rule) => wordChoices(rule, choices));
    return show(tables, worded, values.json === true, io);
  });
}

/** The rules in force, or the one of this id, shipped ones that are off included. */
function chooseRules(rules: readonly RatioRule[], id: string | null): readonly RatioRule[] {
  if (id === null) return rules;
  const known = [...rules, ...RATIO_RULES];
  const rule = findRule(id, known);
  if (rule) return [rule];
  const ids = [...new Set(known.map((each) => each.id))];
  throw new UsageError(`没有“${id}”这条规则。可用的有：${ids.join('、')}。`);
}

/** A rule with those 口径 beside it that are its own. */
function wordChoices(rule: RatioRule, choices: readonly CountChoice[]): RatioRule {
  const own = choices.filter(({ name }) => name === rule.numerator || name === rule.denominator);
  return [...new Map(own.map((choice) => [choice.name, choice])).values()].reduce(withChoice<RatioRule>, rule);
}

function show(tables: readonly StaffingTable[], rules: readonly RatioRule[], json: boolean, io: CliIo): ExitCode {
  const [table] = tables;
  const { reports, findings } = ratioReports(tables, rules);
  if (json) io.out(`${JSON.stringify(ratioAnswer(reports, findings), null, 2)}\n`);
  else if (table) io.out(listOfRatios(table, reports, findings));
  if (table) return 0;
  io.err('没有找到人员情况表：要有一行表头，写明“单位”和“执法人员总数”“法制审核人员”等人数。请检查表头用词。\n');
  return 2;
}
