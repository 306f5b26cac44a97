/** Books of all kinds, the hostile ones first: read, mark, filter and clear it – nothing fails, and what was selected stays selected. */
import { readdirSync, readFileSync } from 'node:fs';
import { createPane } from '../../src/taskpane/create-pane';
import type { PaneContext } from '../../src/taskpane/flows/context';
import { filterInSheet, showAllRows } from '../../src/taskpane/flows/filter-sheet';
import { clearMarks, markNow } from '../../src/taskpane/flows/mark-overdue';
import { startPane } from '../../src/taskpane/flows/start-pane';
import { BookError } from '../../xlsx/book-error';
import { openBook } from '../../xlsx/open';
import { closeAll, embeddedFile } from '../helpers/embedded-workbook';
import { snapshot } from '../helpers/snapshot';
import { spreadOver } from '../helpers/spread-over';
import { clockAt } from '../taskpane/helpers/open-pane';

afterEach(closeAll);

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`);
/** So many seeds, other ones than in the browser; `ALL_BOOKS=1` takes all of them, which lasts a minute. */
const allSeeds = filesIn('seeds');
const seeds = process.env.ALL_BOOKS ? allSeeds : spreadOver(allSeeds, 60, 0.5);
const books = [...filesIn('tests/hostile'), ...seeds];

/** A block in the middle of most tables: neither where a reading begins nor where a jump would go. */
const selected = 'C6:D8';

/** What the user can do with a sheet, in the order of a morning. */
const steps: Readonly<Record<string, (pane: PaneContext) => Promise<unknown>>> = {
  read: (pane) => startPane(pane, { inExcel: true, displayLanguage: 'zh-CN', background: null }),
  mark: markNow,
  filter(pane) {
    pane.store.dispatch({ type: 'view/changed', change: { lights: ['overdue'] } });
    return filterInSheet(pane);
  },
  'show all': showAllRows,
  clear: (pane) => clearMarks(pane),
};

async function isRefused(path: string): Promise<boolean> {
  const book = await openBook(readFileSync(path)).catch((error: unknown) => error);
  return book instanceof BookError;
}

test.each(books)('%s', async (path) => {
  // Only a hostile book may be turned away.
  if (await isRefused(path)) return expect(path).toMatch(/^tests\/hostile\//);
  const { host, port } = await embeddedFile(path);
  host.user.select(selected);
  const before = { selection: host.engine.selection.get(), book: JSON.stringify(snapshot(host)) };
  const pane = createPane(port, clockAt('2025-01-15'));
  for (const [name, step] of Object.entries(steps)) {
    await step(pane);
    const { notice, sheet, book } = pane.store.getState();
    expect([name, notice?.tone === 'error' ? notice : null]).toEqual([name, null]);
    expect([name, host.engine.selection.get()]).toEqual([name, before.selection]);
    expect({ busy: sheet.busy, reading: book.reading }).toEqual({ busy: null, reading: null });
  }
  expect(JSON.stringify(snapshot(host))).toBe(before.book);
});
