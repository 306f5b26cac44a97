import type { ChartContent } from './chart-content';
import { emsOf } from './wrap-text';

/** Sizes in CSS pixels at 100%. */
export const TITLE_SIZE = 16;
export const TEXT_SIZE = 12;
export const LINE_HEIGHT = 15;

/** A rectangle of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** Bars lie: categories stand at the left side. */
  readonly lying: boolean;
  readonly plot: Box;
  /** Pixels that a category's name may take, and in how many lines. */
  readonly nameWidth: number;
  readonly nameLines: number;
  /** Pixels that a legend beside the plot takes; 0 for one above or below. */
  readonly legendWidth: number;
}

const EDGE = 12;
/** Room of the values at the axis. */
const VALUE_WIDTH = 44;

/** Room of a key and its name in the legend. */
export const KEY_WIDTH = 16;
export const KEY_GAP = 4;

/** A legend beside the plot takes at most this part of the picture. */
const LEGEND_SHARE = 0.3;

function besideWidth({ chart, series }: ChartContent, width: number): number {
  if (chart.legend !== 'Left' && chart.legend !== 'Right') return 0;
  const longest = Math.max(0, ...series.map(({ name }) => emsOf(name))) * TEXT_SIZE;
  return Math.min(KEY_WIDTH + KEY_GAP + longest + EDGE, width * LEGEND_SHARE);
}

/** Where plot, names and legend of a picture of this size (CSS pixels) stand. */
export function layOut(content: ChartContent, width: number, height: number): ChartLayout {
  const { chart, categories } = content;
  const legendWidth = besideWidth(content, width);
  const lying = chart.kind.startsWith('Bar');
  const top = chart.title === null ? EDGE : EDGE + TITLE_SIZE + 14;
  const legendAbove = chart.legend === 'Top' ? LINE_HEIGHT + 8 : 0;
  const legendBelow = chart.legend === 'Bottom' ? LINE_HEIGHT + 10 : 0;
  const longest = Math.max(0, ...categories.map(emsOf)) * TEXT_SIZE;
  const sideWidth = lying ? Math.min(longest, width * 0.28) + 10 : VALUE_WIDTH;
  const band = (width - 2 * EDGE - sideWidth - legendWidth) / Math.max(1, categories.length);
  const nameWidth = lying ? sideWidth - 10 : band - 4;
  const lines = Math.min(3, Math.max(1, Math.ceil(longest / Math.max(TEXT_SIZE, nameWidth))));
  const nameLines = lying ? 1 : lines;
  const names = lying ? LINE_HEIGHT + 4 : nameLines * LINE_HEIGHT + 6;
  return {
    width,
    height,
    lying,
    nameWidth,
    nameLines,
    legendWidth,
    plot: {
      left: EDGE + sideWidth + (chart.legend === 'Left' ? legendWidth : 0),
      right: width - EDGE - (lying ? 8 : 0) - (chart.legend === 'Right' ? legendWidth : 0),
      top: top + legendAbove,
      bottom: Math.max(top + legendAbove + 1, height - EDGE - legendBelow - names),
    },
  };
}
