import type { Area } from '../engine/area';
import type { BorderEdge, RuleEdge, SheetId } from '../engine/engine';

interface OnSheet {
  readonly sheet: SheetId;
}

interface OnAreas extends OnSheet {
  readonly areas: readonly Area[];
}

interface OnRule extends OnSheet {
  readonly rule: string;
}

interface OnChart extends OnSheet {
  readonly chart: string;
}

interface OnSeries extends OnChart {
  readonly index: number;
}

/** Lines between the cells of a range. */
export type InsideEdge = 'insideHorizontal' | 'insideVertical';

type Nothing = Readonly<Record<string, never>>;

/** What each kind of API object stands for. Objects hold places and ids, never data: data is read when asked for. */
export interface States {
  Workbook: Nothing;
  WorkbookProtection: Nothing;
  Application: Nothing;
  CultureInfo: Nothing;
  Runtime: Nothing;
  AddinInternalService: Nothing;
  AppRuntimeService: Nothing;
  CustomFunctions: Nothing;
  Functions: Nothing;
  FunctionResult: { readonly value: number };
  WorksheetCollection: Nothing;
  Worksheet: OnSheet;
  WorksheetProtection: OnSheet;
  WorksheetCustomPropertyCollection: OnSheet;
  WorksheetCustomProperty: OnSheet & { readonly key: string };
  AutoFilter: OnSheet;
  Range: OnSheet & { readonly area: Area };
  RangeAreas: OnAreas;
  RangeCollection: OnAreas;
  RangeFormat: OnAreas;
  RangeFill: OnAreas;
  RangeFont: OnAreas;
  RangeBorderCollection: OnAreas;
  DataValidation: OnAreas;
  RangeBorder: OnAreas & { readonly edge: BorderEdge | InsideEdge };
  ConditionalFormatCollection: OnAreas;
  ConditionalFormat: OnRule;
  CustomConditionalFormat: OnRule;
  ConditionalFormatRule: OnRule;
  ConditionalRangeFormat: OnRule;
  ConditionalRangeFill: OnRule;
  ConditionalRangeFont: OnRule;
  ConditionalRangeBorderCollection: OnRule;
  ConditionalRangeBorder: OnRule & { readonly edge: RuleEdge };
  ChartCollection: OnSheet;
  Chart: OnChart;
  ChartTitle: OnChart;
  ChartLegend: OnChart;
  ChartAxes: OnChart;
  ChartAxis: OnChart;
  ChartSeriesCollection: OnChart;
  ChartSeries: OnSeries;
  ChartSeriesFormat: OnSeries;
  ChartFill: OnSeries;
  ChartLineFormat: OnSeries;
  PageLayout: OnSheet;
  HeaderFooterGroup: OnSheet;
  HeaderFooter: OnSheet;
  WorksheetFreezePanes: OnSheet;
  SettingCollection: Nothing;
  Setting: { readonly key: string };
  NamedItemCollection: Nothing;
  NamedItem: { readonly name: string };
}

export type Kind = keyof States;
