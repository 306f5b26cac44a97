/** A4 landscape between the margins of a report, in points. */
const PAGE = { width: 758, height: 498 };
/** Printed this much smaller a page can still be read. */
const SMALLEST = 0.7;

/** How tall a page is in the sheet's own points, once its width is fitted. */
function capacity(width: number): number {
  return PAGE.height / Math.min(1, PAGE.width / width);
}

/** Whether rows of this height are better printed on one page, a little smaller, than on two. */
export function fitsOnePage(heights: readonly number[], width: number): boolean {
  const total = heights.reduce((sum, height) => sum + height, 0);
  return total <= capacity(width) / SMALLEST;
}
