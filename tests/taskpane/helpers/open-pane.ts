import { createPane } from '../../../src/taskpane/create-pane';
import type { PaneContext } from '../../../src/taskpane/flows/context';
import { startPane } from '../../../src/taskpane/flows/start-pane';
import { zhCN } from '../../../src/taskpane/i18n/messages.zh-CN';
import { translator } from '../../../src/taskpane/i18n/translate';
import { liveText } from '../../../src/taskpane/state/live-text';
import { memoryWorkbook, type MemorySheet, type MemoryWorkbook } from '../../helpers/memory-workbook';

export interface OpenPane {
  readonly pane: PaneContext;
  readonly book: MemoryWorkbook;
  /** What a screen reader is told now. */
  readonly said: () => string;
}

/** A clock that stands still at noon of a day. */
export const clockAt = (today: string) => ({ today: () => today, now: () => new Date(`${today}T12:00:00`).getTime() });

/** A pane without a page, on a workbook in memory on 2024-10-08, before anything was read. */
export function closedPane(sheets: readonly MemorySheet[]): OpenPane {
  const book = memoryWorkbook(sheets);
  const pane = createPane(book.port, clockAt('2024-10-08'));
  const text = translator(zhCN);
  return { pane, book, said: () => liveText(pane.store.getState(), text) };
}

/** The same after its start in Excel. */
export async function openPane(sheets: readonly MemorySheet[]): Promise<OpenPane> {
  const opened = closedPane(sheets);
  await startPane(opened.pane, { inExcel: true, displayLanguage: 'zh-CN', background: null });
  return opened;
}
