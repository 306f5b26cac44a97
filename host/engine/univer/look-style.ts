import type { IBorderStyleData, IStyleBase, IStyleData, ITextRotation, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Border, BorderEdge, Look, LookPatch } from '../engine';
import { hexColor, styleFromPaint, underlineOf } from './paint';

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

/** A style with what the engine has no word for; it keeps what it does not know. */
export interface ShrunkStyle extends IStyleData {
  shrink?: BooleanNumber;
}

/** Letters below each other, in the words of Office.js. */
const UPRIGHT = 180;

/** The engine turns clockwise, Office.js counter-clockwise. */
function orientationOf(turn: Nullable<ITextRotation>): number {
  if (!turn) return 0;
  return turn.v === BooleanNumber.TRUE ? UPRIGHT : 0 - turn.a;
}

const turnOf = (orientation: number): ITextRotation =>
  orientation === UPRIGHT ? { a: 0, v: BooleanNumber.TRUE } : { a: 0 - orientation };

/** A cell's style → its look. Defaults are those of a new workbook. */
export function lookOf(style: IStyleData): Look {
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
    shrink: (style as ShrunkStyle).shrink === BooleanNumber.TRUE,
    orientation: orientationOf(style.tr),
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

/** What is to change of a look → what is to change of a style. */
export function stylePatch(patch: LookPatch): IStyleBase {
  const style: IStyleData = styleFromPaint(patch);
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.horizontal !== undefined) style.ht = keyOf(HORIZONTAL, patch.horizontal);
  if (patch.vertical !== undefined) style.vt = keyOf(VERTICAL, patch.vertical);
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.orientation !== undefined) style.tr = turnOf(patch.orientation);
  if (patch.borders) style.bd = bordersPatch(patch.borders);
  return style;
}
