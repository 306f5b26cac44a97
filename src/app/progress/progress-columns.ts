import { planColumns, type ColumnPlan, type RowSpan } from '../../domain/task/progress/plan-columns';
import type { AssignmentTable } from '../../domain/task/types';
import { readAnswers, writeAnswers, type AnswerBook } from '../answers/answers';
import type { AddedColumns, AddedPlace, ColumnsSpec, WorkbookPort } from '../ports';

/** Headers of the columns that can be added, as the reading knows them. */
export const addedHeaders = ['完成情况', '完成日期'] as const;

const words = ['已完成', '正在推进', '未启动', '已取消'] as const;

/** What adding the columns would write; null when the table has no tasks. */
export function previewColumns(table: AssignmentTable): ColumnPlan | null {
  return planColumns(table, addedHeaders.length);
}

/** The plan as cells: texts over each header block, one merge per block or task of several rows, a list and a day per task. */
function columnsSpec({ range, like, headers, tasks }: ColumnPlan): ColumnsSpec {
  const columns = addedHeaders.map((_, index) => range.left + index);
  const [state = range.left, day = range.right] = columns;
  const cells = (rows: readonly RowSpan[], column: number) =>
    rows.map((span) => ({ ...span, left: column, right: column }));
  return {
    range,
    like,
    texts: headers.flatMap(({ top }) =>
      addedHeaders.map((text, index) => ({ row: top, column: range.left + index, text })),
    ),
    merges: columns
      .flatMap((column) => cells([...headers, ...tasks], column))
      .filter(({ top, bottom }) => top < bottom),
    lists: [{ ranges: cells(tasks, state), words }],
    formats: [{ ranges: cells(tasks, day), format: 'yyyy-mm-dd' }],
    widths: [72, 78],
  };
}

/** Adds 完成情况 and 完成日期 at the right of a table and remembers them. Nothing stays when they cannot be remembered. */
export async function addProgressColumns(port: WorkbookPort, table: AssignmentTable): Promise<AnswerBook | null> {
  const plan = previewColumns(table);
  if (!plan) return null;
  const added = await port.addColumns(table.sheet, columnsSpec(plan));
  try {
    const book = await readAnswers(port);
    const next = { ...book, columns: [...book.columns, added] };
    await writeAnswers(port, next);
    return next;
  } catch (error) {
    await port.removeColumns(added);
    throw error;
  }
}

/** Where the columns added to a sheet are, and how many of their cells the user has filled; null when there are none. */
export async function findAdded(port: WorkbookPort, added: AddedColumns): Promise<AddedPlace | null> {
  return port.findColumns(added, addedHeaders);
}

/** Takes added columns off and forgets them. */
export async function removeProgressColumns(port: WorkbookPort, added: AddedColumns): Promise<AnswerBook> {
  await port.removeColumns(added);
  const book = await readAnswers(port);
  const next = { ...book, columns: book.columns.filter(({ name }) => name !== added.name) };
  await writeAnswers(port, next);
  return next;
}
