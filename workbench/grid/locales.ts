import { LocaleType, mergeLocales } from '@univerjs/core';
import DesignEnUS from '@univerjs/design/locale/en-US';
import DesignZhCN from '@univerjs/design/locale/zh-CN';
import DocsUIEnUS from '@univerjs/docs-ui/locale/en-US';
import DocsUIZhCN from '@univerjs/docs-ui/locale/zh-CN';
import ConditionalEnUS from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import ConditionalZhCN from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import FilterUIEnUS from '@univerjs/sheets-filter-ui/locale/en-US';
import FilterUIZhCN from '@univerjs/sheets-filter-ui/locale/zh-CN';
import FilterEnUS from '@univerjs/sheets-filter/locale/en-US';
import FilterZhCN from '@univerjs/sheets-filter/locale/zh-CN';
import FormulaUIEnUS from '@univerjs/sheets-formula-ui/locale/en-US';
import FormulaUIZhCN from '@univerjs/sheets-formula-ui/locale/zh-CN';
import FormulaEnUS from '@univerjs/sheets-formula/locale/en-US';
import FormulaZhCN from '@univerjs/sheets-formula/locale/zh-CN';
import NumfmtUIEnUS from '@univerjs/sheets-numfmt-ui/locale/en-US';
import NumfmtUIZhCN from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import SheetsUIEnUS from '@univerjs/sheets-ui/locale/en-US';
import SheetsUIZhCN from '@univerjs/sheets-ui/locale/zh-CN';
import SheetsEnUS from '@univerjs/sheets/locale/en-US';
import SheetsZhCN from '@univerjs/sheets/locale/zh-CN';
import UIEnUS from '@univerjs/ui/locale/en-US';
import UIZhCN from '@univerjs/ui/locale/zh-CN';
import type { PageLocale } from '../messages/types';

/** What the grid itself says in its menus and dialogs. */
export const gridLocales = {
  [LocaleType.ZH_CN]: mergeLocales(
    DesignZhCN,
    UIZhCN,
    DocsUIZhCN,
    SheetsZhCN,
    SheetsUIZhCN,
    FormulaZhCN,
    FormulaUIZhCN,
    NumfmtUIZhCN,
    ConditionalZhCN,
    FilterZhCN,
    FilterUIZhCN,
  ),
  [LocaleType.EN_US]: mergeLocales(
    DesignEnUS,
    UIEnUS,
    DocsUIEnUS,
    SheetsEnUS,
    SheetsUIEnUS,
    FormulaEnUS,
    FormulaUIEnUS,
    NumfmtUIEnUS,
    ConditionalEnUS,
    FilterEnUS,
    FilterUIEnUS,
  ),
};

/** Univer's name of a language of the page. */
export const gridLocale = (locale: PageLocale): LocaleType =>
  locale === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
