import type { Plugin, PluginCtor } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';

type Registration = readonly [plugin: PluginCtor<Plugin>, options?: object];

/** The window parts of Univer; what they show, the host's engine registers itself. */
export const windowPlugins = (container: HTMLElement): readonly Registration[] => [
  [UniverRenderEnginePlugin],
  [UniverUIPlugin, { container, header: true, toolbar: false, footer: true, disableAutoFocus: true }],
  [UniverDocsPlugin],
  [UniverDocsUIPlugin],
  [UniverSheetsUIPlugin, { disableAutoFocus: true, disableForceStringMark: true, footer: { menus: false } }],
  [UniverSheetsFormulaUIPlugin],
  [UniverSheetsNumfmtUIPlugin],
  [UniverSheetsConditionalFormattingUIPlugin],
  [UniverSheetsFilterUIPlugin],
];
