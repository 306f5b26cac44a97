import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { spreadOver } from '../helpers/spread-over';
import { WorkbenchPage } from './workbench-page';

const seeds = readdirSync('seeds', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `seeds/${name}/sheet.xlsx`);
const hostileFolder = 'tests/hostile';
const hostile = readdirSync(hostileFolder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => `${hostileFolder}/${name}`);

/** Sheets of many thousand cells, which the grid of the page takes long to draw; they are read in other tests. */
const heavy = /merges-5000|many-|huge|large|rows-/;

/** Reading, marking and clearing leave what the user has selected; tests/excel/every-book has it for all books, without a page. */
async function markAndClear(workbench: WorkbenchPage, path: string): Promise<void> {
  const selected = await workbench.selected('C6:D8');
  for (const command of ['标记逾期', '清除标记']) {
    await workbench.press(command);
    expect(await workbench.selected(), `${path}: ${command}`).toEqual(selected);
  }
}

/**
 * All hostile books, and so many seeds: what no page is needed for, tests/seeds.test.ts and tests/excel/every-book have for the
 * others. `ALL_BOOKS=1 npm run e2e -- every-book` takes all of them, which lasts minutes.
 */
const ordinary = process.env.ALL_BOOKS ? seeds : spreadOver(seeds, 24);

/** In parts, so that both workers have something to do. */
const parts = 2;
const books = [...ordinary, ...hostile].filter((path) => !heavy.test(path));

for (let part = 0; part < parts; part += 1)
  test(`no book makes the pane crash or freeze, part ${part + 1} of ${parts}`, async ({ page }) => {
    test.setTimeout(240_000);
    const workbench = new WorkbenchPage(page);
    const { pane } = workbench;
    await workbench.open();
    for (const [index, path] of books.entries()) {
      if (index % parts !== part) continue;
      const name = `${index}.xlsx`;
      await workbench.drop(name, readFileSync(path));
      const opened = page.getByRole('heading', { name, exact: true });
      await expect(opened.or(page.getByRole('alert').filter({ hasText: name })).first(), path).toBeVisible();
      // Alive: it answers a press, and either shows tasks or says why not.
      await expect(pane.getByRole('navigation'), path).toBeVisible();
      await workbench.turnTo('设置');
      await expect(pane.getByRole('heading', { name: '判断' }), path).toBeVisible();
      await workbench.turnTo('任务');
      if (path.startsWith(hostileFolder)) await markAndClear(workbench, path);
      await expect(pane.getByText('窗格出错了'), path).toHaveCount(0);
      await expect(pane.getByText(/项任务 · |没有找到任务分工表|这张工作表是空的/).first(), path).toBeVisible();
    }
    expect(workbench.errors).toEqual([]);
  });
