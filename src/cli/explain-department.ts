import { expandHeads } from '../domain/department/expand-heads';
import { readDepartments } from '../domain/department/read-departments';
import type { DepartmentReading } from '../domain/department/types';
import { type CliIo, type Command, type ExitCode, UsageError } from './command';
import { errorMessage } from './error-code';
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
  if (values.stdin) return explainLines(io);
  const [text] = positionals;
  if (text === undefined || positionals.length > 1) throw new UsageError('请给出一个单元格的文字，或用 --stdin。');
  const reading = readDepartments(text);
  io.out(values.json ? `${JSON.stringify(reading, null, 2)}\n` : listOf(reading));
  return 0;
}

/** One answer a line, in order; a line that cannot be read gets an error object and the rest goes on. */
async function explainLines(io: CliIo): Promise<ExitCode> {
  for await (const line of io.lines()) {
    if (line.trim() !== '') io.out(`${JSON.stringify(answerLine(line))}\n`);
  }
  return 0;
}

function answerLine(line: string): object {
  const input = parseLine(line);
  if ('error' in input) return input;
  const reading: Partial<DepartmentReading> = { ...readDepartments(input.text), remarks: undefined };
  return { id: input.id, ...reading };
}

type Line = { readonly id: unknown; readonly text: string } | { readonly id: unknown; readonly error: string };

function parseLine(line: string): Line {
  try {
    const value: unknown = JSON.parse(line);
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : null;
    if (typeof text === 'string') return { id, text };
    return { id, error: '这一行没有文字：需要 {"id": …, "text": "…"}，且 text 是文字。' };
  } catch (error) {
    return { id: null, error: `这一行不是 JSON，未读：${errorMessage(error)}` };
  }
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
