import { recurrenceWords, unitWords } from '../domain/deadline/explain/words';
import { readDeadline } from '../domain/deadline/read-deadline';
import type { Deadline, DeadlineKind } from '../domain/deadline/types';
import { type CliIo, type Command, type ExitCode, UsageError } from './command';
import { explainLines, type LineFields } from './explain-lines';
import { parseDay, parseOptions } from './parse-options';

const options = { ref: { type: 'string' }, json: { type: 'boolean' }, stdin: { type: 'boolean' } } as const;

/** `duban explain deadline`: what a time limit means, and why. */
export const explainDeadlineCommand: Command = {
  name: 'explain deadline',
  usage: '时限文字 [--ref 文件日期] [--json] | --stdin',
  summary: '说明一句完成时限是哪一天、依据是什么；--stdin 逐行读 {"id","text","ref"}。',
  run: explainDeadline,
};

/** Runs the command; throws `UsageError` for a wrong call. */
async function explainDeadline(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, options);
  const ref = values.ref === undefined ? io.today() : refDay(values.ref, '--ref');
  if (values.stdin) return explainLines(io, (fields) => answerOf(fields, ref));
  const [text] = positionals;
  if (text === undefined || positionals.length > 1) throw new UsageError('请给出一句时限文字，或用 --stdin。');
  const deadline = readDeadline(text, { documentDate: ref });
  io.out(values.json ? `${JSON.stringify(deadline, null, 2)}\n` : listOf(deadline));
  return 0;
}

/** The document's date: a day, or only its year. */
const refDay = (text: string, option: string): string =>
  /^\d{4}$/.test(text.trim()) ? text.trim() : parseDay(text, option);

function answerOf({ text, ref }: LineFields, today: string): object {
  const documentDate = typeof ref === 'string' && ref !== '' ? refDay(ref, 'ref') : today;
  return readDeadline(text, { documentDate }).toJSON();
}

const kindWords: Readonly<Record<DeadlineKind, string>> = {
  fixed: '有日期',
  recurring: '定期重复',
  relative: '从某件事起算',
  ongoing: '持续进行',
  external: '日期看别处',
  immediate: '马上办',
  none: '没有时限',
  unread: '读不出，待核',
};

/** The answer for people. */
function listOf(deadline: Deadline): string {
  const lines: [string, string][] = [
    ['类别', kindWords[deadline.kind] + (deadline.ongoing && deadline.kind !== 'ongoing' ? '，之后持续' : '')],
  ];
  for (const { due, level, label, recurrence } of deadline.milestones) {
    const when = due ?? (recurrence ? recurrenceWords(recurrence) : '');
    lines.push(['到期', [when, level, label].filter(Boolean).join('  ')]);
  }
  if (deadline.start) lines.push(['开始', deadline.start]);
  if (deadline.recurrence) lines.push(['周期', recurrenceWords(deadline.recurrence)]);
  if (deadline.offset) {
    const { amount, unit, event } = deadline.offset;
    lines.push(['起算', `${event || '（未写）'}${amount < 0 ? '前' : '后'} ${Math.abs(amount)}${unitWords[unit]}`]);
  }
  lines.push(['依据', deadline.why], ['规则', deadline.rule]);
  for (const { message } of deadline.findings) lines.push(['待核', message]);
  return lines.map(([name, words]) => `${name}  ${words}\n`).join('');
}
