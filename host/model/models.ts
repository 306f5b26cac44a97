import { addinInternalService, application, appRuntimeService, cultureInfo, runtime } from './application';
import { autoFilter } from './auto-filter';
import { chart } from './chart';
import { chartCollection } from './chart-collection';
import { chartAxes, chartAxis, chartLegend, chartTitle } from './chart-parts';
import { chartFill, chartLineFormat, chartSeries, chartSeriesCollection, chartSeriesFormat } from './chart-series';
import { conditionalFormat, conditionalFormatRule, customConditionalFormat } from './conditional-format';
import { conditionalFormatCollection } from './conditional-format-collection';
import { conditionalRangeBorder, conditionalRangeBorderCollection } from './conditional-borders';
import { conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat } from './conditional-looks';
import { customFunctions } from './custom-functions';
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from './custom-property';
import { dataValidation } from './data-validation';
import { worksheetFreezePanes } from './freeze-panes';
import { namedItem, namedItemCollection } from './named-item';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout';
import type { ObjectModel } from './object';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeFormat } from './range-format';
import { rangeBorder, rangeBorderCollection, rangeFill, rangeFont } from './range-looks';
import { settingCollection, settingObject } from './setting';
import type { Kind } from './states';
import { workbook } from './workbook';
import { workbookProtection } from './workbook-protection';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';
import { functionResult, functions } from './worksheet-functions';
import { worksheetProtection } from './worksheet-protection';

/** Every kind of API object this host knows. */
export const MODELS: { readonly [K in Kind]: ObjectModel<K> } = {
  AddinInternalService: addinInternalService,
  Application: application,
  AppRuntimeService: appRuntimeService,
  AutoFilter: autoFilter,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartCollection: chartCollection,
  ChartFill: chartFill,
  ChartLegend: chartLegend,
  ChartLineFormat: chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorder: conditionalRangeBorder,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  DataValidation: dataValidation,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  CustomFunctions: customFunctions,
  FunctionResult: functionResult,
  Functions: functions,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Setting: settingObject,
  SettingCollection: settingCollection,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};

/** The model of an object, whatever its kind; the table above keeps kinds and models together. */
export const modelOf = (kind: Kind): ObjectModel => MODELS[kind] as unknown as ObjectModel;
