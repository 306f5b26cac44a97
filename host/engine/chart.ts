import type { Area } from './area';
import type { SheetId } from './engine';

/** Cells of a sheet, known by the sheet's id so that renaming it changes nothing. */
export interface Place {
  readonly sheet: SheetId;
  readonly area: Area;
}

export const CHART_KINDS = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export const LEGEND_PLACES = ['Top', 'Bottom', 'Left', 'Right'] as const;
export type LegendPlace = (typeof LEGEND_PLACES)[number];

export interface SeriesState {
  readonly name: string;
  readonly kind: ChartKind;
  readonly color: string | null;
  readonly values: Place | null;
  readonly categories: Place | null;
  readonly labels: boolean;
}

/** A chart of a sheet; distances in points from the sheet's top left corner. */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string | null;
  readonly legend: LegendPlace | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly SeriesState[];
  readonly valueFormat: string | null;
  readonly valueMinimum: number | null;
  readonly valueMaximum: number | null;
  readonly gapWidth: number;
}

/** Under this key a sheet keeps its charts. */
export const CHARTS_NOTE = 'charts';

/** Set once charts of a sheet were changed: until then a file keeps its own drawing, with all that we do not understand. */
export const CHARTS_CHANGED_NOTE = 'chartsChanged';
