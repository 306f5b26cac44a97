import type { IColorStyle, IStyleBase, ITextDecoration, Nullable } from '@univerjs/core';
import { BooleanNumber, TextDecoration } from '@univerjs/core';
import type { Look, RulePaint } from '../engine';

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

export function underlineOf(style: Nullable<ITextDecoration>): Look['underline'] {
  if (!style?.s) return 'None';
  return style.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
}

/** Only the keys that a paint has appear in the style, so that a rule leaves the rest of the cell alone. */
export function styleFromPaint(paint: RulePaint): IStyleBase {
  const style: IStyleBase = {};
  if (paint.fill !== undefined) style.bg = color(paint.fill);
  if (paint.color !== undefined) style.cl = color(paint.color);
  if (paint.bold !== undefined) style.bl = flag(paint.bold);
  if (paint.italic !== undefined) style.it = flag(paint.italic);
  if (paint.underline !== undefined) style.ul = decoration(paint.underline);
  if (paint.strikethrough !== undefined) style.st = { s: flag(paint.strikethrough) };
  return style;
}

export function paintFromStyle(style: Nullable<IStyleBase>): RulePaint {
  return {
    ...(style?.bg ? { fill: hexColor(style.bg) } : {}),
    ...(style?.cl ? { color: hexColor(style.cl) } : {}),
    ...(style?.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style?.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style?.ul ? { underline: underlineOf(style.ul) } : {}),
    ...(style?.st ? { strikethrough: style.st.s === BooleanNumber.TRUE } : {}),
  };
}
