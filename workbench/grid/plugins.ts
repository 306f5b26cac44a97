import type { Plugin, PluginCtor } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';

type Registration = readonly [plugin: PluginCtor<Plugin>, options?: object];

/** Univer's open plugins, each with its window part, in the order in which they need each other. */
export const gridPlugins = (container: HTMLElement): readonly Registration[] => [
  [UniverRenderEnginePlugin],
  [UniverFormulaEnginePlugin],
  [UniverUIPlugin, { container, header: true, toolbar: false, footer: true, disableAutoFocus: true }],
  [UniverDocsPlugin],
  [UniverDocsUIPlugin],
  [UniverSheetsPlugin],
  [UniverSheetsUIPlugin, { disableAutoFocus: true, disableForceStringMark: true, footer: { menus: false } }],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsFormulaUIPlugin],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsNumfmtUIPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsConditionalFormattingUIPlugin],
  [UniverSheetsFilterPlugin],
  [UniverSheetsFilterUIPlugin],
];
