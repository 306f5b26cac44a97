import { roleNames } from '../domain/table/role-names';
import { type TaskComparison, compareTasks } from '../domain/task/compare-tasks';
import type { Task } from '../domain/task/types';
import { type CliIo, type Command, type ExitCode, UsageError } from './command';
import { gridOfSheet } from './file-grid';
import { loadBook, tellingFileErrors } from './load-book';
import { parseOptions } from './parse-options';
import { readTold, sayTold, toldIn } from './told';

/** `duban diff`: what became of the tasks between two versions of a workbook. */
export const diffCommand: Command = {
  name: 'diff',
  usage: 'OLD NEW [--json]',
  summary: '比较同一份任务表的两个版本：新增、删去、改动了哪些任务。',
  run,
};

async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, { json: { type: 'boolean' } } as const);
  const [older, newer] = positionals;
  if (older === undefined || newer === undefined || positionals.length > 2) {
    throw new UsageError('请给出两个工作簿文件：先旧后新。');
  }
  return tellingFileErrors(io, async () => {
    const before = await tasksOf(older, io);
    const after = await tasksOf(newer, io);
    for (const [file, tasks] of [[older, before] as const, [newer, after] as const]) {
      if (tasks.length > 0) continue;
      io.err(`${file} 中没有找到任务分工表，无法比较。请检查文件，或用 duban read 查看它读成了什么。\n`);
      return 2;
    }
    const comparison = compareTasks(before, after);
    io.out(values.json ? `${JSON.stringify(jsonOf(comparison), null, 2)}\n` : listOf(comparison));
    return 0;
  });
}

/** All tasks of a workbook, read with what people said in it, which is told. */
async function tasksOf(file: string, io: CliIo): Promise<Task[]> {
  const { book, bytes } = await loadBook(file);
  const told = toldIn(bytes);
  const readings = book.sheets.map((sheet) => readTold(book, gridOfSheet(book, sheet), told));
  const said = sayTold(told, readings);
  if (said !== null) io.err(`${file}：${said}。\n`);
  return readings.flatMap(({ tables }) => tables.flatMap(({ tasks }) => tasks));
}

/** Rows count from 1, as in the worksheet. */
function jsonOf({ added, removed, changed, same }: TaskComparison): unknown {
  const brief = ({ id, no, row, measure }: Task): unknown => ({ id, no, row: row + 1, measure });
  return {
    added: added.map(brief),
    removed: removed.map(brief),
    changed: changed.map(({ after, changes }) => ({ ...(brief(after) as object), changes })),
    same,
  };
}

const fieldNames = { ...roleNames, start: '起始时间' };

function listOf({ added, removed, changed, same }: TaskComparison): string {
  const lines = [`新增 ${added.length} 项，删去 ${removed.length} 项，改动 ${changed.length} 项，未变 ${same} 项。`];
  for (const task of added) lines.push(`+ ${titleOf(task)}`);
  for (const task of removed) lines.push(`- ${titleOf(task)}`);
  for (const { after, changes } of changed) {
    lines.push(`~ ${titleOf(after)}`);
    for (const { field, before, after: now } of changes)
      lines.push(`    ${fieldNames[field]}：${shown(before)} → ${shown(now)}`);
  }
  return `${lines.join('\n')}\n`;
}

function titleOf({ no, row, measure }: Task): string {
  return `${no === '' ? '' : `${no} `}${measure.replace(/\s+/g, '')}（第${row + 1}行）`;
}

function shown(text: string): string {
  return text === '' ? '（空）' : text.replace(/\s+/g, ' ');
}
