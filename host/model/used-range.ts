import type { Area } from '../engine/area';
import { bounding, intersect } from '../engine/area';
import type { SheetId } from '../engine/engine';
import type { ApiObject } from './object';

interface Located {
  readonly session: ApiObject['session'];
  readonly state: { readonly sheet: SheetId };
}

/**
 * The part of `within` that holds values, or with `valuesOnly` false also formats; null when there is none. As in
 * Excel the whole sheet's block is found first for a sheet, and the cells of a range are looked at for a range.
 */
export function usedRange({ session, state }: Located, within: Area, valuesOnly: boolean): ApiObject<'Range'> | null {
  const used = session.engine.cells.used(state.sheet, valuesOnly);
  const part = used && intersect(used, within);
  if (!part) return null;
  const area = valuesOnly ? shrink(session, state.sheet, part) : part;
  return area && session.range(state.sheet, area);
}

function shrink(session: ApiObject['session'], sheet: SheetId, area: Area): Area | null {
  const corners: Area[] = [];
  session.engine.cells.formulas(sheet, area).forEach((row, index) => {
    const filled = row.map((value, column) => (value === '' ? -1 : column)).filter((column) => column >= 0);
    const first = filled[0];
    const last = filled.at(-1);
    if (first === undefined || last === undefined) return;
    corners.push({ top: area.top + index, bottom: area.top + index, left: area.left + first, right: area.left + last });
  });
  return bounding(corners);
}
