import { toAnswers } from '../app/answers/answers';
import { answersKey } from '../app/answers/answers-key';
import { type Corrections, toCorrections } from '../app/answers/corrections';
import { correctionsKey } from '../app/answers/corrections-key';
import { correctionsNameOf } from '../app/answers/former-name';
import { preferencesKey, toPreferences } from '../app/settings/preferences';
import { answersNow, formerNameByAnswers, goneNames } from '../app/answers/renamed-sheets';
import type { IsoDate } from '../domain/deadline/types';
import { ownEntry } from '../domain/own-entry';
import type { Grid } from '../domain/grid/grid';
import { applyAnswers } from '../domain/task/answers/apply-answers';
import type { Answer } from '../domain/task/answers/types';
import { correcting } from '../domain/task/correcting';
import { readSheet, type SheetReading } from '../domain/task/read-tables';
import type { Book } from '../../xlsx/open';
import { keptSetting } from './kept-setting';

/** What people said about the tables of a workbook: in the pane, which keeps it in the file, or with the call. */
export interface Told {
  readonly corrections: Corrections;
  readonly answers: readonly Answer[];
  readonly documentDate: IsoDate | null;
}

/** What the pane has kept in a file. Whatever cannot be read of it counts for nothing, as in the pane. */
export function toldIn(bytes: Uint8Array): Told {
  const kept = keptSetting(bytes, correctionsKey);
  return {
    corrections: (kept === null ? null : toCorrections(kept)) ?? {},
    answers: toAnswers(keptSetting(bytes, answersKey)).answers,
    documentDate: toPreferences(keptSetting(bytes, preferencesKey)).documentDate,
  };
}

/** What of it concerns these sheets, a sentence for people without its full stop; null when nothing does. */
export function sayTold(
  { corrections, answers, documentDate }: Told,
  readings: readonly SheetReading[],
): string | null {
  const corrected = readings.flatMap(({ tables, lost }) => [
    ...tables.filter(({ layout }) => layout.corrected),
    ...lost,
  ]);
  const given = readings.some(({ tables }) => tables.length > 0) ? answers.length : 0;
  const parts = [
    corrected.length > 0 && Object.keys(corrections).length > 0 ? '“列与行”更正' : '',
    given > 0 ? `${given}条答复` : '',
    documentDate === null ? '' : `文件日期${documentDate}`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return `已采用工作簿里保存的${parts.join('、')}，与窗格所见一致`;
}

/** Reads a sheet as it was told; what was said of it under an earlier name goes with it. */
export function readTold(book: Book, grid: Grid, told: Told): SheetReading {
  const { corrections, answers, documentDate } = told;
  const kept = [...Object.keys(corrections), ...answers.map(({ sheet }) => sheet)];
  const gone = goneNames(kept, book.sheets);
  const under = ownEntry(corrections, grid.sheet) ? null : correctionsNameOf(grid, corrections, gone);
  const correct = correcting(ownEntry(corrections, under ?? grid.sheet) ?? []);
  const tasks = () => readSheet(grid, { documentDate, correct }).tables.flatMap((table) => table.tasks);
  const from = under ?? (gone.length === 0 ? null : formerNameByAnswers(answers, gone, tasks()));
  const own = from === null ? answers : answersNow(answers, [{ from, to: grid.sheet }]);
  return readSheet(grid, { documentDate, correct, answers: (table) => applyAnswers(table, own) });
}
