import { parseAddress } from '../domain/grid/address';
import { type GatheredFinding, gatherFindings } from '../domain/task/findings/gather-findings';
import { lightOrder } from '../domain/task/light-order';
import { lightWords } from '../domain/task/light-words';
import type { AssignmentTable } from '../domain/task/types';
import { bodyNames } from './body-names';
import type { ReadAnswer, TableAnswer, TaskAnswer } from './read-json';

const longestMeasure = 40;

/** The tables as a list for people: lights first, then each task on one line, then what to check. */
export function listOfTables({ asOf, tables }: ReadAnswer, read: readonly AssignmentTable[]): string {
  return tables.map((table, index) => listOfTable(table, asOf, read[index])).join('\n');
}

function listOfTable(table: TableAnswer, asOf: string, read: AssignmentTable | undefined): string {
  const { title, sheet, tasks } = table;
  const findings = read ? gatherFindings(table.findings, read) : [];
  const counts = lightOrder.flatMap((light) => {
    const count = tasks.filter((task) => task.light === light).length;
    return count > 0 ? [`${lightWords[light]} ${count}`] : [];
  });
  const lines = [
    `${title || '（没有标题）'}  〔工作表 ${sheet}，第 ${table.firstTaskRow}–${table.lastTaskRow} 行〕`,
    `截至 ${asOf}：共 ${tasks.length} 项；${counts.join('，')}`,
    ...tasks.map(lineOf),
    ...(findings.length > 0 ? [`待核 ${findings.length} 处：`, ...findings.map(findingLine)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function findingLine({ cell, message, members }: GatheredFinding): string {
  const cells = members.flatMap((member) => member.cell ?? []);
  return `  ${cell ?? '全表'}  ${message}${cells.length > 1 ? `（${runsOfCells(cells)}）` : ''}`;
}

/** Cells below each other as one: J4–J9、J12. */
function runsOfCells(cells: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const [above, here] = [run && parseAddress(run.last), parseAddress(cell)];
    if (run && above && here && here.left === above.left && here.top === above.top + 1) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join('、');
}

function lineOf(task: TaskAnswer): string {
  const light = task.light === 'overdue' ? `逾期${task.daysLate}天` : lightWords[task.light];
  const measure = task.measure.replace(/\s+/g, '');
  const short = measure.length > longestMeasure ? `${measure.slice(0, longestMeasure)}…` : measure;
  const who = bodyNames(task.lead) || bodyNames(task.responsible) || bodyNames(task.units);
  return `  [${light}] 第${task.row}行 ${task.no} ${short}  ${who || '（未写单位）'}  ${task.deadline.text || '（未写时限）'}`.replace(
    /\n+/g,
    ' ',
  );
}
