import type { IBorderStyleData, IColorStyle, IStyleBase, IStyleData, ITextRotation, Nullable } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { hexColor } from '../paint';
import { LINES } from './style-in';

type FileFont = NonNullable<CellStyle['font']>;
type FileBorder = NonNullable<CellStyle['border']>;
type FileSide = NonNullable<FileBorder['top']>;
type FileAlignment = NonNullable<CellStyle['alignment']>;

const HORIZONTAL: Readonly<Record<number, FileAlignment['horizontal']>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
  [HorizontalAlign.BOTH]: 'justify',
  [HorizontalAlign.DISTRIBUTED]: 'distributed',
};

const VERTICAL: Readonly<Record<number, FileAlignment['vertical']>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
};

const rgb = (color: Nullable<IColorStyle>): { rgb: string } | undefined => {
  const hex = hexColor(color);
  return hex === null ? undefined : { rgb: `FF${hex.slice(1)}` };
};

const isOn = (value: BooleanNumber | undefined): boolean => value === BooleanNumber.TRUE;

/** The font of a style as a file keeps it; what the style does not say is not written. */
export function fontOut(style: IStyleBase): FileFont {
  const color = rgb(style.cl);
  const font: FileFont = {};
  if (style.ff) font.name = style.ff;
  if (style.fs) font.size = style.fs;
  if (style.bl !== undefined) font.bold = isOn(style.bl);
  if (style.it !== undefined) font.italic = isOn(style.it);
  if (style.ul) font.underline = isOn(style.ul.s) && (style.ul.t === TextDecoration.DOUBLE ? 'double' : 'single');
  if (style.st) font.strikethrough = isOn(style.st.s);
  if (color) font.color = color;
  return font;
}

/** Both colours are given: cells take the front one, conditional formats the one behind. */
export function fillOut(style: IStyleBase): CellStyle['fill'] {
  const color = rgb(style.bg);
  return color && { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color };
}

function sideOut(side: Nullable<IBorderStyleData>): FileSide | undefined {
  const style = Object.entries(LINES).find(([, line]) => line === side?.s)?.[0] as FileSide['style'] | undefined;
  const color = rgb(side?.cl);
  return style && { style, ...(color ? { color } : {}) };
}

/** The lines of a style as a file keeps them. */
export function borderOut({ bd }: IStyleBase): FileBorder {
  const sides = { top: bd?.t, bottom: bd?.b, left: bd?.l, right: bd?.r };
  const drawn = Object.entries(sides).map(([edge, side]) => [edge, sideOut(side)] as const);
  return Object.fromEntries(drawn.filter(([, side]) => side)) as FileBorder;
}

/** The way back of `turnIn`. */
function turnOut({ a, v }: ITextRotation): number {
  if (v === BooleanNumber.TRUE) return 255;
  return a > 0 ? a + 90 : -a;
}

function alignmentOut(style: IStyleData): FileAlignment {
  const horizontal = HORIZONTAL[style.ht ?? 0];
  const vertical = VERTICAL[style.vt ?? 0];
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(style.tr ? { textRotation: turnOut(style.tr) } : {}),
  };
}

/** The facets of a style, each with what it depends on: a facet that did not change keeps the file's own words. */
const FACETS: readonly [
  keyof CellStyle,
  readonly (keyof IStyleData)[],
  (style: IStyleData) => object | string | undefined,
][] = [
  ['font', ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl'], fontOut],
  ['fill', ['bg'], fillOut],
  ['border', ['bd'], borderOut],
  ['alignment', ['ht', 'vt', 'tb', 'tr'], alignmentOut],
  ['numFmt', ['n'], (style) => style.n?.pattern ?? 'General'],
];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The file's style with what changed from `before` to `after`. */
export function styleOut(original: CellStyle | undefined, before: IStyleData, after: IStyleData): CellStyle {
  const style: Record<string, unknown> = { ...original };
  for (const [facet, keys, write] of FACETS) {
    if (keys.every((key) => same(before[key], after[key]))) continue;
    const written = write(after);
    if (written === undefined) delete style[facet];
    else style[facet] = facet === 'alignment' ? { ...original?.alignment, ...(written as object) } : written;
  }
  return style as CellStyle;
}
