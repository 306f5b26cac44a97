import { daysBetween } from '../deadline/resolve/days';
import type { IsoDate } from '../deadline/types';
import type { Bodies } from '../department/types';
import { cellAddress } from '../grid/address';
import type { Task, TaskState } from '../task/types';
import type { ReportCell } from './report-sheet';
import { dayCell } from './report-words';
import { FACES, type SheetDraft, type Wide } from './sheet-draft';
import { textLines } from './text-lines';

/** A task with its light, as the notice lists it. */
export interface ListedTask {
  readonly task: Task;
  readonly state: TaskState;
}

/** More rows are no notice that anybody reads; the rest is counted below the list. */
const MOST_ROWS = 300;

const CELL = { font: FACES.table, size: 10, horizontal: 'Center', vertical: 'Center', wrap: true } as const;
const HEAD = { ...CELL, bold: true, fill: '#F2F2F2' } as const;

/** Columns of the list on the grid of the tables: how many of theirs each takes. */
const SPANS = [1, 1, 7, 4, 2, 1, 1] as const;
const DUE_COLUMN = 13;
const DAYS_COLUMN = 15;

const names = (bodies: Bodies | null): string => [...(bodies?.named ?? []), ...(bodies?.open ?? [])].join('、');

/** Who answers for a task, in the first role that the plan names. */
function who({ lead, responsible, units }: Task): string {
  return names(lead) || names(responsible) || names(units) || '（未明确）';
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, '');

/** Days late or left: alive as long as the day itself is what was counted from, which a rest day may have moved. */
function daysCell(state: TaskState, due: IsoDate, asOf: IsoDate, asOfCell: string, row: number): ReportCell {
  const [from, to] = state.light === 'overdue' ? [due, asOf] : [asOf, due];
  const days = state.light === 'overdue' ? state.daysLate : daysBetween(asOf, due);
  if (daysBetween(from, to) !== days) return days;
  const cell = cellAddress(row, DUE_COLUMN);
  return { formula: state.light === 'overdue' ? `=${asOfCell}-${cell}` : `=${cell}-${asOfCell}`, shows: days };
}

function spread(cells: readonly ReportCell[]): (ReportCell | Wide)[] {
  return cells.map((cell, index) => ({ cell, span: SPANS[index] ?? 1 }));
}

/** A list of tasks with their limits; `asOfCell` holds the as-of date as a day. */
export function taskRows(
  draft: SheetDraft,
  tasks: readonly ListedTask[],
  { asOf, asOfCell, days }: { readonly asOf: IsoDate; readonly asOfCell: string; readonly days: string },
): void {
  const head = draft.row(spread(['序号', '任务编号', '工作任务', '责任单位', '完成时限', days, '所在单元格']), {
    look: HEAD,
    height: 30,
  });
  tasks.slice(0, MOST_ROWS).forEach(({ task, state }, index) => {
    const row = draft.next;
    const measure = oneLine(task.measure);
    const due = state.due;
    const limit: ReportCell = due === null ? '' : dayCell(due);
    const left = due === null ? '' : daysCell(state, due, asOf, asOfCell, row);
    const lines = Math.max(textLines(measure, draft.width(2, 8), 10), textLines(who(task), draft.width(9, 12), 10));
    draft.row(
      spread([
        index + 1,
        task.no,
        measure,
        who(task),
        limit,
        left,
        (task.source.measure ?? task.source.deadline)?.cell ?? '',
      ]),
      {
        look: CELL,
        height: Math.max(18, lines * 14 + 5),
      },
    );
  });
  const last = draft.next - 1;
  draft.rule(draft.across(head, last));
  if (last === head) return;
  draft.format({ top: head + 1, bottom: last, left: DUE_COLUMN, right: DUE_COLUMN }, 'yyyy"年"m"月"d"日"');
  draft.format({ top: head + 1, bottom: last, left: DAYS_COLUMN, right: DAYS_COLUMN }, '0');
  draft.dress({ top: head + 1, bottom: last, left: 2, right: 12 }, { horizontal: 'Left' });
  if (tasks.length > MOST_ROWS) {
    draft.line(`以上列出前${MOST_ROWS}项，另有${tasks.length - MOST_ROWS}项未列，请在任务表中查看。`, {
      look: { font: FACES.body, size: 10 },
    });
  }
}
