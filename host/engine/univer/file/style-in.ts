import type { IBorderData, IBorderStyleData, IColorStyle, IStyleBase, ITextRotation } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { resolveThemeColor } from 'hucre/xlsx';
import type { ShrunkStyle } from '../look-style';

type FileFont = NonNullable<CellStyle['font']>;
type FileColor = NonNullable<FileFont['color']>;
type FileBorder = NonNullable<CellStyle['border']>;
type FileSide = NonNullable<FileBorder['top']>;

/** The old palette's first colours; the ones that programs still write. */
const INDEXED: Readonly<Record<number, string>> = {
  8: '000000',
  9: 'FFFFFF',
  10: 'FF0000',
  11: '00FF00',
  12: '0000FF',
  13: 'FFFF00',
  14: 'FF00FF',
  15: '00FFFF',
  64: '000000',
};

export const LINES: Readonly<Record<FileSide['style'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Cells count light before dark, the theme's list dark before light. */
const THEME_ORDER = [1, 0, 3, 2];

/** The file's colour as `#RRGGBB`; null when it says "automatic". */
function colorIn(color: FileColor | undefined, theme: readonly string[]): IColorStyle | null {
  if (!color) return null;
  if (color.rgb) return { rgb: `#${color.rgb.slice(-6).toUpperCase()}` };
  if (color.theme !== undefined && theme.length) {
    return {
      rgb: `#${resolveThemeColor([...theme], THEME_ORDER[color.theme] ?? color.theme, color.tint)
        .slice(-6)
        .toUpperCase()}`,
    };
  }
  const indexed = color.indexed === undefined ? undefined : INDEXED[color.indexed];
  return indexed ? { rgb: `#${indexed}` } : null;
}

const on = (value: boolean | undefined): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function fontIn(font: FileFont, theme: readonly string[]): IStyleBase {
  const style: IStyleBase = {};
  if (font.name) style.ff = font.name;
  if (font.size) style.fs = font.size;
  if (font.bold !== undefined) style.bl = on(font.bold);
  if (font.italic !== undefined) style.it = on(font.italic);
  if (font.underline) {
    const double = font.underline === 'double' || font.underline === 'doubleAccounting';
    style.ul = { s: BooleanNumber.TRUE, t: double ? TextDecoration.DOUBLE : TextDecoration.SINGLE };
  }
  if (font.strikethrough !== undefined) style.st = { s: on(font.strikethrough) };
  const color = colorIn(font.color, theme);
  if (color) style.cl = color;
  return style;
}

function sideIn(side: FileSide | undefined, theme: readonly string[]): IBorderStyleData | null {
  return side ? { s: LINES[side.style], cl: colorIn(side.color, theme) ?? { rgb: '#000000' } } : null;
}

function bordersIn(border: FileBorder, theme: readonly string[]): IBorderData {
  const sides: IBorderData = {};
  for (const [name, key] of [
    ['top', 't'],
    ['bottom', 'b'],
    ['left', 'l'],
    ['right', 'r'],
  ] as const) {
    const side = sideIn(border[name], theme);
    if (side) sides[key] = side;
  }
  return sides;
}

/** Solid fills carry their colour in front; in conditional formats it stands behind. */
function fillIn(fill: CellStyle['fill'], theme: readonly string[]): IColorStyle | null {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  return colorIn(fill.fgColor ?? fill.bgColor, theme) ?? colorIn(fill.bgColor, theme);
}

/** Stacked letters have a number of their own in the file; 91 … 180 turn clockwise. */
const STACKED = 255;

function turnIn(rotation: number): ITextRotation {
  if (rotation === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation > 90 ? rotation - 90 : -rotation };
}

/** A style of the file → the engine's. Gradients, patterns and indents are not shown, but stay in the file. */
export function styleIn(style: CellStyle, theme: readonly string[]): ShrunkStyle {
  const { alignment } = style;
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ''];
  const vertical = VERTICAL[alignment?.vertical ?? ''];
  const fill = fillIn(style.fill, theme);
  return {
    ...(style.font ? fontIn(style.font, theme) : {}),
    ...(fill ? { bg: fill } : {}),
    ...(style.border ? { bd: bordersIn(style.border, theme) } : {}),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment?.shrinkToFit ? { shrink: BooleanNumber.TRUE } : {}),
    ...(alignment?.textRotation ? { tr: turnIn(alignment.textRotation) } : {}),
    ...(style.numFmt && style.numFmt !== 'General' ? { n: { pattern: style.numFmt } } : {}),
  };
}
