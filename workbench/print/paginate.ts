import type { PageState } from '../../host/engine/page';
import type { Size } from './paper';

/** Lines from `first` to `last`, both included, counted from the first line of the print area. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What stands on one page. */
export interface PagePart {
  readonly rows: Span;
  readonly columns: Span;
  /** The repeated rows are printed above. */
  readonly titled: boolean;
}

export interface Pagination {
  /** Per cent of the sheet's own size. */
  readonly percent: number;
  readonly pages: readonly PagePart[];
}

export interface ToPrint {
  /** Points of each row and column of the print area; 0 for hidden ones. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** Rows repeated on each page, counted like the others; null for none. */
  readonly titleRows: Span | null;
  readonly zoom: PageState['zoom'];
}

/** A line that is a hair taller than the rest of the page still goes on it. */
const SLACK = 0.01;
const SMALLEST = 10;

const sum = (sizes: readonly number[], { first, last }: Span): number =>
  sizes.slice(first, last + 1).reduce((total, each) => total + each, 0);

/** Parts lines into runs of at most `room` points; a line that is longer stands alone. */
function runs(sizes: readonly number[], roomFrom: (first: number) => number): Span[] {
  const found: Span[] = [];
  let first = 0;
  let used = 0;
  sizes.forEach((size, at) => {
    if (at > first && used + size > roomFrom(first) + SLACK) {
      found.push({ first, last: at - 1 });
      [first, used] = [at, 0];
    }
    used += size;
  });
  if (sizes.length > 0) found.push({ first, last: sizes.length - 1 });
  return found;
}

/** Pages at a given scale, down first, then to the right, as Excel numbers them. */
function pagesAt({ heights, widths, titleRows }: ToPrint, body: Size, percent: number): PagePart[] {
  const [width, height] = [(body.width * 100) / percent, (body.height * 100) / percent];
  const repeats = (first: number): boolean => titleRows !== null && first > titleRows.first;
  const title = titleRows ? sum(heights, titleRows) : 0;
  const down = runs(heights, (first) => (repeats(first) ? height - title : height));
  return runs(widths, () => width).flatMap((columns) =>
    down.map((rows) => ({ rows, columns, titled: repeats(rows.first) })),
  );
}

/** How many pages across and down a fit allows; no limit where it names none. */
function fits(pages: readonly PagePart[], { horizontalFitToPages, verticalFitToPages }: NonNullable<ToPrint['zoom']>) {
  const across = new Set(pages.map(({ columns }) => columns.first)).size;
  const down = new Set(pages.map(({ rows }) => rows.first)).size;
  return across <= (horizontalFitToPages ?? across) && down <= (verticalFitToPages ?? down);
}

/**
 * Parts a print area into pages. A fit only ever makes smaller, by whole per cents, as in Excel; without one the sheet's own
 * scale counts.
 */
export function paginate(sheet: ToPrint, body: Size): Pagination {
  const { zoom = {} } = sheet;
  const fitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  let percent = fitted ? 100 : (zoom.scale ?? 100);
  let pages = pagesAt(sheet, body, percent);
  while (fitted && percent > SMALLEST && !fits(pages, zoom)) pages = pagesAt(sheet, body, --percent);
  return { percent, pages };
}
