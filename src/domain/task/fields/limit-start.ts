import type { Deadline } from '../../deadline/types';
import type { SheetView } from '../../grid/sheet-view';
import { dayOf } from './cell-date';
import type { CellField } from './cell-field';
import { begunOn, joinRange, namesTime } from './limit-parts';

/** Reads a text as a time limit. */
export type ReadText = (text: string) => Deadline;

/** A limit in a cell of its own, beginning where the cell under 起 says. */
export function withStart(
  view: SheetView,
  read: ReadText,
  deadline: Deadline,
  cell: CellField,
  start: CellField | null,
): Deadline {
  if (!start || start.source.cell === cell.source.cell || deadline.kind !== 'fixed' || deadline.start) return deadline;
  const range = joinRange(view, start, cell);
  return begunOn(deadline, range.date?.start ?? read(`${start.text}至${range.text}`).start);
}

/** 起 2023年1月, 止 长期坚持 or “十四五”末: it goes on from that day. */
export function withBegin(view: SheetView, read: ReadText, deadline: Deadline, start: CellField | null): Deadline {
  if (!start || !['ongoing', 'fixed'].includes(deadline.kind) || deadline.start || !namesTime.test(start.text))
    return deadline;
  return begunOn(deadline, dayOf(view, start) ?? read(`${start.text}起`).start);
}

/** The end of a span takes the year its beginning says; what comes back or hangs on an event does so without one. */
export function readSpan(read: ReadText, from: string, text: string): Deadline {
  const alone = read(text);
  const whole = read(`${from}至${text}`);
  const isOne = alone.kind === 'fixed' && whole.kind === 'fixed' && alone.milestones.length === whole.milestones.length;
  return isOne ? whole.with({ text }) : alone;
}
