import type { CellRange } from '../grid/grid';
import type { CellLook, ReportCell, ReportChart, ReportMark, ReportSheet, RowHeight, Styled } from './report-sheet';
import { fitsOnePage } from './pages';
import { textLines } from './text-lines';

/** Of a row that nobody sized. */
const STANDARD_HEIGHT = 14.25;

/** Faces of an official paper; Excel takes its own where one is not installed. */
export const FACES = { title: '方正小标宋简体', heading: '黑体', body: '仿宋', table: '宋体' } as const;

/** A cell over several columns. */
export interface Wide {
  readonly cell: ReportCell;
  readonly span: number;
}

const isWide = (cell: ReportCell | Wide): cell is Wide => typeof cell === 'object' && 'span' in cell;

export interface LineOptions {
  readonly look: CellLook;
  /** Points; by the length of the text when absent. */
  readonly height?: number;
}

/** A sheet under way, written from the top down. `widths`: points of its columns. */
export class SheetDraft {
  private readonly cells: ReportCell[][] = [];
  private readonly merges: CellRange[] = [];
  private readonly looks: Styled[] = [];
  private readonly heights: RowHeight[] = [];
  private readonly ruled: CellRange[] = [];
  private readonly formats: { range: CellRange; format: string }[] = [];
  private readonly marks: ReportMark[] = [];
  private readonly charts: ReportChart[] = [];

  constructor(private readonly widths: readonly number[]) {}

  /** The row that comes next, from 0. */
  get next(): number {
    return this.cells.length;
  }

  private get fullWidth(): number {
    return this.width(0, this.lastColumn);
  }

  private rowPoints(): number[] {
    const points = this.cells.map(() => STANDARD_HEIGHT);
    for (const { first, last, points: height } of this.heights) points.fill(height, first, last + 1);
    return points;
  }

  get lastColumn(): number {
    return this.widths.length - 1;
  }

  /** A text over the whole width. Returns its row. */
  line(cell: ReportCell, { look, height }: LineOptions): number {
    const size = look.size ?? 11;
    const text = typeof cell === 'object' ? String(cell.shows) : String(cell);
    return this.row([{ cell, span: this.widths.length }], {
      look: { vertical: 'Center', wrap: true, ...look },
      height: height ?? textLines(text, this.fullWidth, size) * size * 1.5 + 4,
    });
  }

  /** A row of cells from the left; the rest is empty. Returns its row. */
  row(cells: readonly (ReportCell | Wide)[], { look, height }: LineOptions): number {
    const row = this.next;
    const written: ReportCell[] = this.widths.map(() => '');
    let column = 0;
    for (const cell of cells) {
      const { cell: content, span } = isWide(cell) ? cell : { cell, span: 1 };
      written[column] = content;
      if (span > 1) this.merges.push({ top: row, bottom: row, left: column, right: column + span - 1 });
      column += span;
    }
    this.cells.push(written);
    this.looks.push({ range: { top: row, bottom: row, left: 0, right: Math.max(0, column - 1) }, look });
    if (height !== undefined) this.heights.push({ first: row, last: row, points: Math.min(height, 400) });
    return row;
  }

  /** Empty rows. Returns the first. */
  space(count: number, points: number): number {
    const first = this.next;
    for (let index = 0; index < count; index++) this.cells.push(this.widths.map(() => ''));
    if (count > 0) this.heights.push({ first, last: this.next - 1, points });
    return first;
  }

  across(top: number, bottom: number): CellRange {
    return { top, bottom, left: 0, right: this.lastColumn };
  }

  /** Points that a span of columns is wide. */
  width(left: number, right: number): number {
    return this.widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
  }

  dress(range: CellRange, look: CellLook): void {
    this.looks.push({ range, look });
  }

  rule(range: CellRange): void {
    this.ruled.push(range);
  }

  format(range: CellRange, format: string): void {
    this.formats.push({ range, format });
  }

  mark(mark: ReportMark): void {
    this.marks.push(mark);
  }

  merge(range: CellRange): void {
    this.merges.push(range);
  }

  chart(chart: ReportChart): void {
    this.charts.push(chart);
  }

  finish(rest: Pick<ReportSheet, 'name' | 'footer' | 'repeatedRows' | 'frozenRows'>): ReportSheet {
    const { cells, merges, looks, ruled, formats, marks, charts } = this;
    return {
      ...rest,
      onePage: fitsOnePage(this.rowPoints(), this.fullWidth),
      cells,
      merges,
      looks,
      ruled,
      formats,
      marks,
      charts,
      columnWidths: this.widths,
      rowHeights: this.heights,
    };
  }
}
