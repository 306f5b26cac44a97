import { LogLevel, Univer } from '@univerjs/core';
import type { PageLocale } from '../messages/types';
import { gridLocale, gridLocales } from './locales';
import { gridPlugins } from './plugins';
import './styles';

/** A Univer instance that draws into `container`; it shows nothing until a workbook is put into it. */
export function createGrid(container: HTMLElement, locale: PageLocale): Univer {
  const univer = new Univer({ locale: gridLocale(locale), locales: gridLocales, logLevel: LogLevel.WARN });
  for (const [plugin, options] of gridPlugins(container)) univer.registerPlugin(plugin, options);
  return univer;
}
