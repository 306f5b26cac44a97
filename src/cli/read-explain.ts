import { columnLetters } from '../domain/grid/address';
import { roleNames } from '../domain/table/role-names';
import type { RowKind, TableLayout } from '../domain/table/types';
import type { AssignmentTable } from '../domain/task/types';

const kindWords: Readonly<Record<RowKind, string>> = {
  task: '任务',
  continuation: '续行',
  section: '分组标题',
  header: '重复表头',
  label: '分组标签',
  total: '合计',
  note: '备注',
  blank: '空行',
  ignored: '忽略',
};

/** What each column and row of each table was taken for, and why. */
export function explainTables(tables: readonly AssignmentTable[]): string {
  return tables.map(explainTable).join('\n');
}

function explainTable({ sheet, layout, documentYear, tasks }: AssignmentTable): string {
  const { title, headerRows, columns } = layout;
  const lines = [
    `${title || '（没有标题）'}  〔工作表 ${sheet}〕`,
    `表头：第 ${headerRows.map((row) => row + 1).join('、')} 行；任务 ${tasks.length} 项；文件年份：${documentYear ?? '不知道'}`,
    '列：',
    ...columns.map(({ column, header, role, confidence, alternative, why }) => {
      const other = alternative === null ? '' : `，也可能是${roleNames[alternative]}`;
      return `  ${columnLetters(column).padEnd(3)} “${header}” → ${roleNames[role]}（把握 ${Math.round(confidence * 100)}%${other}）：${why}`;
    }),
    '行：',
    ...rowLines(layout),
  ];
  return `${lines.join('\n')}\n`;
}

/** Neighbouring rows of one kind for one reason stand on one line. */
function rowLines({ rows }: TableLayout): string[] {
  const runs: { first: number; last: number; kind: RowKind; why: string }[] = [];
  for (const { row, kind, why } of rows) {
    const run = runs.at(-1);
    if (run?.kind === kind && run.why === why) run.last = row;
    else runs.push({ first: row, last: row, kind, why });
  }
  return runs.map(({ first, last, kind, why }) => {
    const span = first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
    return `  第 ${span} 行  ${kindWords[kind]}：${why}`;
  });
}
