import './browser';
import { act, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PageInfo } from '../../../src/app/ports';
import { App } from '../../../src/taskpane/App';
import { createPane } from '../../../src/taskpane/create-pane';
import type { PaneContext } from '../../../src/taskpane/flows/context';
import { startPane } from '../../../src/taskpane/flows/start-pane';
import { clockAt } from './open-pane';
import { memoryWorkbook, type MemorySheet, type MemoryWorkbook } from '../../helpers/memory-workbook';

// Looking up whether every element is visible takes most of the time of a query by role. A page that is loaded on demand
// takes its time on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 4000 });

export interface RenderedPane {
  readonly pane: PaneContext;
  readonly book: MemoryWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
}

const inExcel: PageInfo = { inExcel: true, displayLanguage: 'zh-CN', background: '#FFFFFF' };

/** The pane, opened on a workbook in memory on 2024-10-08, after its first reading. */
export async function renderPane(
  sheets: readonly MemorySheet[],
  page: Partial<PageInfo> = {},
  settings: Readonly<Record<string, unknown>> = {},
): Promise<RenderedPane> {
  const book = memoryWorkbook(sheets);
  for (const [key, value] of Object.entries(settings)) await book.port.writeSetting(key, value);
  const pane = createPane(book.port, clockAt('2024-10-08'));
  render(<App pane={pane} />);
  await act(() => startPane(pane, { ...inExcel, ...page }));
  return { pane, book, user: userEvent.setup() };
}
