import {
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LogLevel,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { registerSheetPlugins } from '../../host';
import type { PageLocale } from '../messages/types';
import { gridLocale, gridLocales } from './locales';
import { windowPlugins } from './plugins';
import './fonts.css';
import './styles';

const EMPTY_BOOK = { id: 'empty', sheetOrder: ['empty'], sheets: { empty: { id: 'empty', name: 'Sheet1' } } };

/**
 * A Univer that draws into `container`, ready to take another workbook in place of its empty one. It must have drawn
 * once before: its window parts are not wired up earlier.
 */
export async function createGrid(container: HTMLElement, locale: PageLocale): Promise<Univer> {
  const univer = new Univer({ locale: gridLocale(locale), locales: gridLocales, logLevel: LogLevel.WARN });
  for (const [plugin, options] of windowPlugins(container)) univer.registerPlugin(plugin, options);
  registerSheetPlugins(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, EMPTY_BOOK);
  const lifecycle = univer.__getInjector().get(LifecycleService);
  await lifecycle.onStage(LifecycleStages.Rendered);
  // Formulas and rules wait for this stage, which Univer itself declares only seconds later.
  lifecycle.stage = LifecycleStages.Steady;
  return univer;
}

/** Draws the workbook that was opened last; Univer leaves the place empty until a book has the focus. */
export function showOpenBook(univer: Univer): void {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const book = instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  if (book) instances.focusUnit(book.getUnitId());
}

/** The grid takes its turn with the Tab key where it stands on the page; Univer would put it before everything. */
export function joinTabOrder(container: HTMLElement): void {
  for (const element of container.querySelectorAll<HTMLElement>('[tabindex]'))
    if (element.tabIndex > 0) element.tabIndex = 0;
}

/** The grid's own menus and dialogs change their language at once. */
export function setGridLocale(univer: Univer, locale: PageLocale): void {
  univer.setLocale(gridLocale(locale));
}
