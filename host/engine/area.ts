/** A rectangle of cells; rows and columns count from 0, all four sides are inside it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's sheet: what `A:XFD` and `1:1048576` mean. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** How much an area holds. */
export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** The area of one cell. */
export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

/** Whether an area reaches over the whole sheet, as `3:5` or `B:C` do. */
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The cells that lie in both, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest rectangle around all of them; null for none. */
export function bounding(areas: Iterable<Area>): Area | null {
  let box: Area | null = null;
  for (const area of areas) {
    box = box
      ? {
          top: Math.min(box.top, area.top),
          left: Math.min(box.left, area.left),
          bottom: Math.max(box.bottom, area.bottom),
          right: Math.max(box.right, area.right),
        }
      : area;
  }
  return box;
}

/** Calls `make` for each cell and gives back the rows of results. */
export function mapArea<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(make(row, column));
    rows.push(cells);
  }
  return rows;
}

/** What is left of an area without the cells of another: up to four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  const gone = intersect(area, cut);
  if (!gone) return [area];
  const band = { top: gone.top, bottom: gone.bottom };
  return [
    { ...area, bottom: gone.top - 1 },
    { ...area, ...band, right: gone.left - 1 },
    { ...area, ...band, left: gone.right + 1 },
    { ...area, top: gone.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
