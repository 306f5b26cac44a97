import { lostParts } from '../../xlsx/lost-parts';
import { type CliIo, type Command, type ExitCode, UsageError } from './command';
import { tellingFileErrors } from './load-book';
import { parseDay, parseOptions } from './parse-options';
import { addReports } from './report/add-reports';
import { openForRatios } from './report/open-file';
import { checkTarget, writeNew } from './report/new-file';
import { noticeOf, type Planned, ratiosOf } from './report/plan-reports';
import { shownDay } from './shown-lights';

const options = {
  out: { type: 'string' },
  'as-of': { type: 'string' },
  only: { type: 'string' },
  staffing: { type: 'string' },
  sheet: { type: 'string' },
  level: { type: 'string' },
  settings: { type: 'string' },
  basis: { type: 'string', multiple: true },
  force: { type: 'boolean' },
} as const;

/** `duban report`: a copy of a workbook with the sheets 合规比率 and 督办通报. */
export const reportCommand: Command = {
  name: 'report',
  usage:
    'FILE --out 新文件.xlsx [--as-of 日期] [--only ratio|notice] [--staffing 人员情况表] [--sheet 分工表] [--level 层级] [--settings 文件] [--basis 人数=列+列] [--force]',
  summary: '另存一份工作簿，加上“合规比率”“督办通报”两张表（公式可重算、有图、可打印）；原文件不动。',
  run,
};

async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, options);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('请给出一个工作簿文件。');
  const { out, force = false } = values;
  if (out === undefined) throw new UsageError('请用 --out 给出新文件的名字；原文件不会改动。');
  if (!['ratio', 'notice', undefined].includes(values.only)) {
    throw new UsageError('--only 只能是 ratio（合规比率）或 notice（督办通报）。');
  }
  const wantedDay = values['as-of'] === undefined ? null : parseDay(values['as-of'], '--as-of');
  return tellingFileErrors(io, async () => {
    await checkTarget(file, out, force);
    const opened = await openForRatios(file, values);
    const asOf = wantedDay ?? shownDay(opened.bytes, io, io.out);
    const wanted = { asOf, level: values.level ?? null, staffing: values.staffing ?? null, plan: values.sheet ?? null };
    const planned: Planned[] = [
      ...(values.only === 'notice' ? [] : [ratiosOf(opened, wanted)]),
      ...(values.only === 'ratio' ? [] : [noticeOf(opened, wanted)]),
    ];
    return write(planned, { opened, out, force }, io);
  });
}

interface Target {
  readonly opened: Awaited<ReturnType<typeof openForRatios>>;
  readonly out: string;
  readonly force: boolean;
}

async function write(planned: readonly Planned[], { opened, out, force }: Target, io: CliIo): Promise<ExitCode> {
  const reports = planned.flatMap(({ report }) => report ?? []);
  for (const { report, said } of planned) if (!report) io.err(`${said}\n`);
  if (reports.length === 0) {
    io.err('没有可写的报表，没有生成文件。\n');
    return 2;
  }
  const bytes = await addReports(opened, reports);
  await writeNew(out, bytes, force);
  for (const { report, said } of planned) if (report) io.out(`${said}\n`);
  io.out(`已写入“${out}”；原文件没有改动。\n`);
  const lost = lostParts(opened.bytes, bytes);
  if (lost.length > 0) {
    io.err(`新文件里没有带上原文件的${lost.join('、')}。需要保留的，请在 Excel 中打开原文件，用窗格生成报表。\n`);
  }
  const open = planned.flatMap(({ findings }) => findings);
  if (open.length > 0) io.out(`待核 ${open.length} 条：\n${open.map((each) => `  ${each}\n`).join('')}`);
  return 0;
}
