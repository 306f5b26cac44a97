import type { IStyleBase } from '@univerjs/core';
import type { Area } from '../area';
import { mapArea } from '../area';
import type { Look, LookPatch, LooksPart, RulePaint, SheetId } from '../engine';
import type { Book } from './book';
import type { UniverCalculation } from './calculation';
import { lookOf, stylePatch } from './look-style';
import { dropPlain, restyle } from './plain-cells';
import type { UniverRules } from './rules';
import { paintedBy } from './shown-looks';

export class UniverLooks implements LooksPart {
  constructor(
    private readonly book: Book,
    private readonly calculation: UniverCalculation,
    private readonly rules: UniverRules,
  ) {}

  look(id: SheetId, row: number, column: number): Look {
    return lookOf(this.book.sheet(id).getComposedCellStyle(row, column));
  }

  patch(id: SheetId, area: Area, patch: LookPatch): void {
    this.book.ensureSize(id, area);
    const cellValue: Record<number, Record<number, { s: IStyleBase }>> = {};
    mapArea(area, (row, column) => {
      // One style object per cell: the engine keeps the object it is given.
      (cellValue[row] ??= {})[column] = { s: stylePatch(patch) };
    });
    restyle(this.book, id, cellValue);
    dropPlain(this.book, id, area);
  }

  async shown(id: SheetId, area: Area): Promise<Look[][]> {
    const painted = await this.calculation.alone(() => paintedBy(this.book, id, area, this.rules.list(id)));
    return mapArea(area, (row, column) => ({
      ...this.look(id, row, column),
      ...drawnOf(painted[row - area.top]?.[column - area.left] ?? {}),
    }));
  }
}

/** What of a rule's paint is seen: its lines and number format are kept, not drawn. */
function drawnOf(paint: RulePaint): Partial<Look> {
  return Object.fromEntries(Object.entries(paint).filter(([key]) => key !== 'borders' && key !== 'numberFormat'));
}
