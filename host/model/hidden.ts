import type { Area } from '../engine/area';
import type { Axis, SheetId } from '../engine/engine';
import { common } from './matrix';
import type { ApiObject } from './object';

interface Located {
  readonly session: ApiObject['session'];
  readonly state: { readonly sheet: SheetId };
}

const first = (area: Area, axis: Axis): number => (axis === 'row' ? area.top : area.left);
const last = (area: Area, axis: Axis): number => (axis === 'row' ? area.bottom : area.right);

/** true or false when all rows (columns) agree, else null. */
export function hiddenState({ session, state }: Located, areas: readonly Area[], axis: Axis): boolean | null {
  const { axes } = session.engine;
  const hidden = new Set(axes.hidden(state.sheet, axis));
  function* states() {
    for (const area of areas) {
      if (hidden.size === 0) yield false;
      else for (let index = first(area, axis); index <= last(area, axis); index++) yield hidden.has(index);
    }
  }
  return common(states());
}

/** Hides or shows whole rows (columns), where the sheet's protection allows it. */
export function setHiddenState({ session, state }: Located, areas: readonly Area[], axis: Axis, hidden: boolean): void {
  session.require(state.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const area of areas)
    session.engine.axes.setHidden(state.sheet, axis, first(area, axis), last(area, axis), hidden);
}
