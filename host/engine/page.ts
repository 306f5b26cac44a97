import type { Area } from './area';

export const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5', 'Executive', 'Tabloid'] as const;
export type Paper = (typeof PAPERS)[number];

export const SIDES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type Side = (typeof SIDES)[number];

export const MARGINS = [
  'topMargin',
  'bottomMargin',
  'leftMargin',
  'rightMargin',
  'headerMargin',
  'footerMargin',
] as const;
export type Margin = (typeof MARGINS)[number];

/** Excel's margins of a new sheet, in points. */
export const NEW_MARGINS: Readonly<Record<Margin, number>> = {
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

/** How a sheet is printed. A key that is absent is as Excel has it for a new sheet. Margins in points. */
export interface PageState extends Partial<Readonly<Record<Side, string>>>, Partial<Readonly<Record<Margin, number>>> {
  readonly orientation?: 'Portrait' | 'Landscape';
  readonly paperSize?: Paper;
  /** Fitting to pages and a scale exclude each other; a direction that is absent takes as many pages as it needs. */
  readonly zoom?: {
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
    readonly scale?: number;
  };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly printArea?: Area;
  /** Rows repeated on each page. */
  readonly titleRows?: Area;
  readonly titleColumns?: Area;
}

/** Under this key a sheet keeps how it is printed. */
export const PAGE_NOTE = 'page';
