import { expandHeads } from '../domain/department/expand-heads';
import { readDepartments } from '../domain/department/read-departments';
import type { DepartmentReading } from '../domain/department/types';
import { type CliIo, type Command, type ExitCode, UsageError } from './command';
import { explainLines } from './explain-lines';
import { parseOptions } from './parse-options';

const options = { json: { type: 'boolean' }, stdin: { type: 'boolean' } } as const;

/** `duban explain department`: what bodies and roles a responsibility cell names. */
export const explainDepartmentCommand: Command = {
  name: 'explain department',
  usage: '单元格文字 [--json] | --stdin',
  summary: '说明责任单位单元格里有哪些单位、哪些未指明、各是什么角色；--stdin 逐行读 {"id","text"}。',
  run,
};

async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, options);
  if (values.stdin) return explainLines(io, (fields) => answerOf(fields.text));
  const [text] = positionals;
  if (text === undefined || positionals.length > 1) throw new UsageError('请给出一个单元格的文字，或用 --stdin。');
  const reading = readDepartments(text);
  io.out(values.json ? `${JSON.stringify(reading, null, 2)}\n` : listOf(reading));
  return 0;
}

function answerOf(text: string): Partial<DepartmentReading> {
  return { ...readDepartments(text), remarks: undefined };
}

const ROLE_NAMES = [
  ['lead', '牵头'],
  ['responsible', '责任'],
  ['cooperating', '配合'],
] as const;

function listOf(reading: DepartmentReading): string {
  const { named, open, remarks } = reading;
  const lines: (readonly [label: string, names: readonly string[]])[] = [
    ['单位', named],
    ['未指明的单位', open],
    ...ROLE_NAMES.map(([role, label]) => [label, reading[role] ?? []] as const),
    ['说明', remarks],
    ['可展开为', named.flatMap((name) => expandHeads(name) ?? [])],
  ];
  const shown = lines
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => `${label}：${names.join(' | ')}\n`);
  return shown.length > 0 ? shown.join('') : '没有单位。\n';
}
