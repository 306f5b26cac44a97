import type { ICellDataForSheetInterceptor, IStyleData, Univer } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** Below the priority of the grid's own conditional formats, so that what they laid on a cell is already there. */
const AFTER_RULES = 5;

/** The part of a number format that is for text: `General;General;General;"● "@` → `● `; null where it has none. */
function textPrefix(pattern: string | undefined): string | null {
  const section = pattern?.split(';')[3] ?? '';
  return /^"([^"]*)"@$/.exec(section)?.[1] ?? null;
}

/**
 * Draws what the grid leaves out of conditional formats: their lines beside the cell's own, where it would drop those, and
 * a sign that a number format puts before a text.
 */
export function drawRules(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      priority: AFTER_RULES,
      handler: (cell, { rawData, workbook }, next) => {
        const shown = cell?.s;
        // A rule puts a style of its own into the cell; what has none is as it was.
        if (!cell || typeof shown !== 'object' || shown === null || shown === rawData?.s) return next(cell);
        const own = workbook.getStyles().getStyleByCell(rawData);
        return next(withRule(cell, shown, own ?? null));
      },
    });
}

function withRule(
  cell: ICellDataForSheetInterceptor,
  shown: IStyleData,
  own: IStyleData | null,
): ICellDataForSheetInterceptor {
  const bd = shown.bd && own?.bd && shown.bd !== own.bd ? { ...own.bd, ...shown.bd } : shown.bd;
  const prefix = typeof cell.v === 'string' && cell.v !== '' ? textPrefix(shown.n?.pattern) : null;
  return {
    ...cell,
    s: { ...shown, ...(bd && { bd }) },
    ...(prefix !== null && { v: `${prefix}${String(cell.v)}` }),
  };
}
