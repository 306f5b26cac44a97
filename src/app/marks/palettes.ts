import type { MarkStyle } from '../ports';

/** Colours of one kind of mark, `#RRGGBB`. */
export interface MarkColors {
  readonly fill: string;
  readonly font: string;
}

/** Colours of the two kinds of mark. */
export interface PaletteColors {
  readonly overdue: MarkColors;
  readonly dueSoon: MarkColors;
}

/** The palettes a user may choose from; a fifth is the user's own. */
export const palettes = {
  /** 红黄灯, the usual scheme of 督办 notices. */
  national: {
    overdue: { fill: '#FFC7CE', font: '#9C0006' },
    dueSoon: { fill: '#FFEB9C', font: '#7F6000' },
  },
  /** 橙、蓝, local schemes of 督办 use it; told apart by colour-blind readers too. */
  safe: {
    overdue: { fill: '#FCD5B4', font: '#974706' },
    dueSoon: { fill: '#DCE6F1', font: '#1F497D' },
  },
  /** 红、蓝, of local schemes that keep yellow for a second reminder. */
  redBlue: {
    overdue: { fill: '#FFC7CE', font: '#9C0006' },
    dueSoon: { fill: '#DCE6F1', font: '#1F497D' },
  },
  /** Greys for sheets that are printed in black and white. */
  print: {
    overdue: { fill: '#BFBFBF', font: '#000000' },
    dueSoon: { fill: '#E7E6E6', font: '#000000' },
  },
} as const satisfies Record<string, PaletteColors>;

/** Name of a shipped palette. */
export type PaletteName = keyof typeof palettes;

/** How marks differ without colour: by weight and underline, by lines around the cell, or by a sign before the text. */
export const patterns = ['bold', 'border', 'glyph'] as const;
export type Pattern = (typeof patterns)[number];

/** How the two kinds of mark look. */
export interface Palette {
  readonly overdue: MarkStyle;
  readonly dueSoon: MarkStyle;
}

type Shape = Omit<MarkStyle, 'fill' | 'font'>;

const plain: Shape = { bold: false, underline: false, border: null, glyph: null };

const shapes: Readonly<Record<Pattern, { readonly overdue: Shape; readonly dueSoon: Shape }>> = {
  bold: { overdue: { ...plain, bold: true }, dueSoon: { ...plain, underline: true } },
  border: { overdue: { ...plain, border: 'solid' }, dueSoon: { ...plain, border: 'dashed' } },
  glyph: { overdue: { ...plain, glyph: '●' }, dueSoon: { ...plain, glyph: '○' } },
};

/** Colours in a pattern: the look of marks. */
export function paletteOf({ overdue, dueSoon }: PaletteColors, pattern: Pattern = 'bold'): Palette {
  const shape = shapes[pattern];
  return { overdue: { ...overdue, ...shape.overdue }, dueSoon: { ...dueSoon, ...shape.dueSoon } };
}
