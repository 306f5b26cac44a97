import type { IBorderStyleData, IStyleBase, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area } from '../area';
import { mapArea } from '../area';
import type { Border, BorderEdge, Look, LookPatch, LooksPart, RulePaint, SheetId } from '../engine';
import type { Book } from './book';
import type { UniverCalculation } from './calculation';
import { hexColor, styleFromPaint, underlineOf } from './paint';
import type { UniverRules } from './rules';
import { paintedBy } from './shown-looks';

const EDGES: Readonly<Record<BorderEdge, 't' | 'b' | 'l' | 'r'>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

const HORIZONTAL: Readonly<Record<number, string>> = {
  [HorizontalAlign.UNSPECIFIED]: 'General',
  [HorizontalAlign.LEFT]: 'Left',
  [HorizontalAlign.CENTER]: 'Center',
  [HorizontalAlign.RIGHT]: 'Right',
  [HorizontalAlign.JUSTIFIED]: 'Justify',
  [HorizontalAlign.BOTH]: 'Justify',
  [HorizontalAlign.DISTRIBUTED]: 'Distributed',
};

const VERTICAL: Readonly<Record<number, string>> = {
  [VerticalAlign.UNSPECIFIED]: 'Bottom',
  [VerticalAlign.TOP]: 'Top',
  [VerticalAlign.MIDDLE]: 'Center',
  [VerticalAlign.BOTTOM]: 'Bottom',
};

/** Office.js says style and weight apart; here they are one word, Univer's own, in the order of its enum. */
const LINES = [
  'None',
  'Thin',
  'Hair',
  'Dotted',
  'Dashed',
  'DashDot',
  'DashDotDot',
  'Double',
  'Medium',
  'MediumDashed',
  'MediumDashDot',
  'MediumDashDotDot',
  'SlantDashDot',
  'Thick',
];

const keyOf = (table: Readonly<Record<number, string>>, name: string): number =>
  Number(Object.keys(table).find((key) => table[Number(key)] === name) ?? 0);

function border(side: Nullable<IBorderStyleData>): Border | null {
  if (!side || side.s === BorderStyleTypes.NONE) return null;
  return { style: LINES[side.s] ?? 'Thin', color: hexColor(side.cl) ?? '#000000' };
}

/** A cell's style → its look. Defaults are those of a new workbook. */
function lookOf(style: IStyleData): Look {
  return {
    fill: hexColor(style.bg),
    color: hexColor(style.cl),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: underlineOf(style.ul),
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fontName: style.ff ?? '等线',
    fontSize: style.fs ?? 11,
    horizontal: HORIZONTAL[style.ht ?? 0] ?? 'General',
    vertical: VERTICAL[style.vt ?? 0] ?? 'Bottom',
    wrap: style.tb === WrapStrategy.WRAP,
    borders: {
      top: border(style.bd?.t),
      bottom: border(style.bd?.b),
      left: border(style.bd?.l),
      right: border(style.bd?.r),
    },
  };
}

function bordersPatch(borders: NonNullable<LookPatch['borders']>) {
  const sides: Record<string, IBorderStyleData | null> = {};
  for (const [edge, line] of Object.entries(borders) as [BorderEdge, Border | null][]) {
    const style: BorderStyleTypes = Math.max(0, LINES.indexOf(line?.style ?? 'None'));
    sides[EDGES[edge]] = line ? { s: style, cl: { rgb: line.color } } : null;
  }
  return sides;
}

function stylePatch(patch: LookPatch): IStyleBase {
  const style: IStyleData = styleFromPaint(patch);
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.horizontal !== undefined) style.ht = keyOf(HORIZONTAL, patch.horizontal);
  if (patch.vertical !== undefined) style.vt = keyOf(VERTICAL, patch.vertical);
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.borders) style.bd = bordersPatch(patch.borders);
  return style;
}

const UNTOUCHED = JSON.stringify(lookOf({}));

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
    // Without the trigger the formulas of these cells would be taken for removed.
    this.restyle(id, cellValue);
    this.dropPlain(id, area);
  }

  /** A cell that looks like an untouched one again has no style of its own, as in Excel: it is not part of the used range. */
  private dropPlain(id: SheetId, area: Area): void {
    const sheet = this.book.sheet(id);
    const matrix = sheet.getCellMatrix();
    const styles = this.book.workbook.getStyles();
    const cellValue: Record<number, Record<number, { s: null }>> = {};
    mapArea(area, (row, column) => {
      const style = styles.get(matrix.getValue(row, column)?.s);
      if (sheet.getRowStyle(row) || sheet.getColumnStyle(column)) return;
      if (style && !style.n && JSON.stringify(lookOf(style)) === UNTOUCHED)
        (cellValue[row] ??= {})[column] = { s: null };
    });
    if (Object.keys(cellValue).length > 0) this.restyle(id, cellValue);
  }

  private restyle(id: SheetId, cellValue: object): void {
    this.book.change(SetRangeValuesMutation, id, { cellValue, trigger: SetStyleCommand.id });
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
