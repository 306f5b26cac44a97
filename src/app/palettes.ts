import type { MarkStyle } from './ports';

/** How the two kinds of mark look. */
export interface Palette {
  readonly overdue: MarkStyle;
  readonly dueSoon: MarkStyle;
}

/** The palettes a user may choose from. In each the two marks differ without colour: bold against underlined. */
export const palettes = {
  /** 红黄灯, the usual scheme of 督办 notices. */
  national: {
    overdue: { fill: '#FFC7CE', font: '#9C0006', bold: true, underline: false },
    dueSoon: { fill: '#FFEB9C', font: '#7F6000', bold: false, underline: true },
  },
  /** Orange and blue, told apart by colour-blind readers. */
  safe: {
    overdue: { fill: '#FCD5B4', font: '#974706', bold: true, underline: false },
    dueSoon: { fill: '#DCE6F1', font: '#1F497D', bold: false, underline: true },
  },
  /** Greys for sheets that are printed in black and white. */
  print: {
    overdue: { fill: '#BFBFBF', font: '#000000', bold: true, underline: false },
    dueSoon: { fill: '#E7E6E6', font: '#000000', bold: false, underline: true },
  },
} as const satisfies Record<string, Palette>;

/** Name of a shipped palette. */
export type PaletteName = keyof typeof palettes;
