import { MARGINS, NEW_MARGINS, type Margin, type PageState, type Paper } from '../../host/engine/page';

/** A rectangle in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const POINTS_PER_MM = 72 / 25.4;

const mm = (width: number, height: number): Size => ({ width: width * POINTS_PER_MM, height: height * POINTS_PER_MM });

/** Upright papers; B sizes are those of Japan and China's office printers (JIS), as Excel has them. */
const PAPERS: Readonly<Record<Paper, Size>> = {
  A3: mm(297, 420),
  A4: mm(210, 297),
  A5: mm(148, 210),
  B4: mm(257, 364),
  B5: mm(182, 257),
  Letter: { width: 612, height: 792 },
  Legal: { width: 612, height: 1008 },
  Executive: { width: 522, height: 756 },
  Tabloid: { width: 792, height: 1224 },
};

export type Margins = Readonly<Record<Margin, number>>;

/** A sheet of paper as a sheet is printed on it. */
export interface PaperBox {
  readonly name: Paper;
  readonly landscape: boolean;
  readonly paper: Size;
  readonly margins: Margins;
  /** Between the margins. */
  readonly body: Size;
}

/** The paper of a sheet; A4 upright where the sheet says nothing. */
export function paperOf(page: PageState): PaperBox {
  const name = page.paperSize ?? 'A4';
  const landscape = page.orientation === 'Landscape';
  const { width, height } = PAPERS[name];
  const paper = landscape ? { width: height, height: width } : { width, height };
  const margins = Object.fromEntries(MARGINS.map((side) => [side, page[side] ?? NEW_MARGINS[side]])) as Margins;
  const body = {
    width: Math.max(1, paper.width - margins.leftMargin - margins.rightMargin),
    height: Math.max(1, paper.height - margins.topMargin - margins.bottomMargin),
  };
  return { name, landscape, paper, margins, body };
}
