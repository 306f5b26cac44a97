/** A chart as a file keeps it. Only what this program draws: bars, columns, and lines over columns. */

/** Kinds by Office.js's names. */
export type ChartKind = 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'Line';

export type LegendPlace = 'Top' | 'Bottom' | 'Left' | 'Right';

/** Cells of a series, with what they hold now, so that a viewer that calculates nothing can draw it too. */
export interface ChartCells {
  /** `'合规比率'!$F$8:$F$15`. */
  readonly reference: string;
  readonly values: readonly (string | number | boolean)[];
}

export interface ChartSeries {
  readonly name: string;
  /** A line over columns has a kind of its own. */
  readonly kind: ChartKind;
  /** `#RRGGBB`; null: the program's own choice. */
  readonly color: string | null;
  readonly values: ChartCells;
  readonly categories: ChartCells | null;
  /** Values are written at the bars. */
  readonly labels: boolean;
}

/** A corner: cell (from 0) and how far into it, in EMU (12,700 per point). */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

export interface Chart {
  readonly name: string;
  readonly kind: ChartKind;
  /** null: no title. */
  readonly title: string | null;
  /** null: no legend. */
  readonly legend: LegendPlace | null;
  readonly series: readonly ChartSeries[];
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /** Number format of the value axis; null: as the cells have it. */
  readonly valueFormat: string | null;
  readonly valueMinimum: number | null;
  readonly valueMaximum: number | null;
  /** Per cent of a bar's width. */
  readonly gapWidth: number;
}
