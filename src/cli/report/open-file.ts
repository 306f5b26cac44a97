import { ratioBookKey, type RatioBook, toRatioBook } from '../../app/ratios/ratio-book';
import { ratioSection } from '../../app/ratios/ratio-section';
import { readStaffing } from '../../domain/compliance/read-staffing';
import type { Grid } from '../../domain/grid/grid';
import { isReport } from '../../domain/report/report-words';
import { gridOfSheet } from '../file-grid';
import { keptSetting } from '../kept-setting';
import { loadBook, type OpenedFile } from '../load-book';
import { loadSettings } from '../load-settings';
import { checkBasis, parseBasis } from '../parse-basis';

/** A workbook read for its ratios: its sheets, reports of ours left out, and what was chosen for it in the pane. */
export interface RatioSource extends OpenedFile {
  readonly grids: readonly Grid[];
  readonly ratios: RatioBook;
}

/** What a call says about the counting. */
export interface RatioChoices {
  readonly settings?: string | undefined;
  readonly basis?: readonly string[] | undefined;
}

/**
 * Opens a workbook from disk with what the pane keeps in it. `settings`: the office's file, whose rules win; `basis`: 口径
 * that win over those of the workbook. Throws a `FileError` with a sentence.
 */
export async function openForRatios(path: string, choices: RatioChoices): Promise<RatioSource> {
  const { book, bytes } = await loadBook(path);
  const grids = book.sheets.map((sheet) => gridOfSheet(book, sheet)).filter((grid) => !isReport(grid));
  const kept = keptSetting(bytes, ratioBookKey);
  const brought = choices.settings === undefined ? null : await loadSettings(choices.settings);
  const ratios = toRatioBook(brought === null ? kept : ratioSection.take(kept, brought[ratioSection.name]).value);
  const basis = parseBasis(choices.basis ?? []);
  checkBasis(basis, grids.flatMap(readStaffing));
  return { book, bytes, grids, ratios: { ...ratios, basis: { ...ratios.basis, ...basis } } };
}
