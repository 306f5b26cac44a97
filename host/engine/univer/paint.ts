import type { IBorderData, IColorStyle, IStyleData, ITextDecoration, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, TextDecoration } from '@univerjs/core';
import type { Look, RuleEdge, RulePaint } from '../engine';

/** `rgb(255, 0, 0)`, `#f00`, `#FF0000` → `#FF0000`; null for none. */
export function hexColor(color: Nullable<IColorStyle>): string | null {
  const text = color?.rgb;
  if (!text) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1, 4)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  return text.toUpperCase();
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const color = (value: string | null): { rgb: string } | null => (value ? { rgb: value } : null);

function decoration(underline: Look['underline']): ITextDecoration {
  return underline === 'None'
    ? { s: BooleanNumber.FALSE }
    : { s: BooleanNumber.TRUE, t: underline === 'Double' ? TextDecoration.DOUBLE : TextDecoration.SINGLE };
}

/** Univer's underline in Office.js's word; all but a double one count as single. */
export function underlineOf(style: Nullable<ITextDecoration>): Look['underline'] {
  if (!style?.s) return 'None';
  return style.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
}

const EDGES = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const satisfies readonly (readonly [RuleEdge, keyof IBorderData])[];

/** Line styles of conditional formats; all of them thin. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
};

function bordersFrom(borders: NonNullable<RulePaint['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const [edge, key] of EDGES) {
    const border = borders[edge];
    if (border) data[key] = { s: LINES[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  }
  return data;
}

function bordersOf(data: IBorderData): NonNullable<RulePaint['borders']> {
  return Object.fromEntries(
    EDGES.flatMap(([edge, key]) => {
      const side = data[key];
      if (!side) return [];
      const style = Object.entries(LINES).find(([, line]) => line === side.s)?.[0] ?? 'Continuous';
      return [[edge, { style, color: hexColor(side.cl) ?? '#000000' }]];
    }),
  );
}

/** Only the keys that a paint has appear in the style, so that a rule leaves the rest of the cell alone. */
export function styleFromPaint(paint: RulePaint): IStyleData {
  const style: IStyleData = {};
  if (paint.fill !== undefined) style.bg = color(paint.fill);
  if (paint.color !== undefined) style.cl = color(paint.color);
  if (paint.bold !== undefined) style.bl = flag(paint.bold);
  if (paint.italic !== undefined) style.it = flag(paint.italic);
  if (paint.underline !== undefined) style.ul = decoration(paint.underline);
  if (paint.strikethrough !== undefined) style.st = { s: flag(paint.strikethrough) };
  if (paint.borders !== undefined) style.bd = bordersFrom(paint.borders);
  if (paint.numberFormat !== undefined) style.n = { pattern: paint.numberFormat };
  return style;
}

/** The way back: a key that the style lacks is one that the rule leaves alone. */
export function paintFromStyle(style: Nullable<IStyleData>): RulePaint {
  return {
    ...(style?.bg ? { fill: hexColor(style.bg) } : {}),
    ...(style?.cl ? { color: hexColor(style.cl) } : {}),
    ...(style?.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style?.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style?.ul ? { underline: underlineOf(style.ul) } : {}),
    ...(style?.st ? { strikethrough: style.st.s === BooleanNumber.TRUE } : {}),
    ...(style?.bd ? { borders: bordersOf(style.bd) } : {}),
    ...(style?.n ? { numberFormat: style.n.pattern } : {}),
  };
}
