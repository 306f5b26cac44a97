import { asOfDay, lightOptions } from '../app/settings/light-options';
import { preferencesKey, toPreferences } from '../app/settings/preferences';
import type { IsoDate } from '../domain/deadline/types';
import type { LightOptions } from '../domain/task/types';
import type { CliIo } from './command';
import { keptSetting } from './kept-setting';

/** The day that the pane shows for a workbook; one that it was set to is told of through `tell`. */
export function shownDay(bytes: Uint8Array, io: CliIo, tell: CliIo['out']): IsoDate {
  const preferences = toPreferences(keptSetting(bytes, preferencesKey));
  if (preferences.asOf !== null) {
    tell(`截至日期用工作簿里保存的${preferences.asOf}，与窗格所见一致；要用别的日期，请加 --as-of。\n`);
  }
  return asOfDay(preferences, io.today());
}

/** By what a workbook is judged on a day: as its kept preferences say, or as a fresh pane would; `level` goes before theirs. */
export function shownLights(bytes: Uint8Array | null, asOf: IsoDate, level: string | null): LightOptions {
  const preferences = toPreferences(bytes && keptSetting(bytes, preferencesKey));
  return lightOptions({ ...preferences, level: level ?? preferences.level }, asOf);
}
