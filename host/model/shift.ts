import type { Area } from '../engine/area';
import type { EngineEvent } from '../engine/engine';
import { asKind } from './object';
import type { Session } from './session';

type Shifted = Extract<EngineEvent, { readonly kind: 'shifted' }>;
type Line = readonly [first: number, last: number];

/** Where `line` is after `count` lines were put in above `at`: those behind move, those around grow. */
function insertedAt([first, last]: Line, at: number, count: number): Line {
  return [first >= at ? first + count : first, last >= at ? last + count : last];
}

/** Where `line` is after [from, to] went; null when nothing of it is left. */
function deletedAt([first, last]: Line, [from, to]: Line): Line | null {
  const before = (index: number) => Math.max(0, Math.min(index, to + 1) - from);
  const next: Line = [first - before(first), last - (last >= from ? Math.min(last, to) - from + 1 : 0)];
  return next[0] <= next[1] ? next : null;
}

/** Where an area is after whole rows or columns came or went; null when it went with them. */
export function shiftArea(area: Area, { area: moved, change }: Shifted): Area | null {
  const isRows = change.startsWith('Row');
  const line: Line = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const span: Line = isRows ? [moved.top, moved.bottom] : [moved.left, moved.right];
  const next = change.endsWith('Inserted') ? insertedAt(line, span[0], span[1] - span[0] + 1) : deletedAt(line, span);
  if (!next) return null;
  return isRows ? { ...area, top: next[0], bottom: next[1] } : { ...area, left: next[0], right: next[1] };
}

/** Ranges that Office.js keeps move with their cells; one whose cells are gone is no longer a valid reference. */
export function shiftReferences(session: Session, event: Shifted): void {
  if (event.change.startsWith('Cell')) return;
  for (const [id, object] of session.references) {
    const range = asKind(object, 'Range');
    if (!range || range.state.sheet !== event.sheet) continue;
    const area = shiftArea(range.state.area, event);
    if (!area) session.references.delete(id);
    else session.references.set(id, session.range(event.sheet, area));
  }
}
