import { expect, test, type Page } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

/** What has the focus in the pane: its name for a screen reader, or its text. */
const focused = (page: Page): Promise<string> =>
  page.frames()[1]?.evaluate(() => {
    const { activeElement: at } = document;
    const labelled = at instanceof HTMLSelectElement || at instanceof HTMLInputElement ? at.labels?.[0] : null;
    return at?.getAttribute('aria-label') ?? labelled?.textContent ?? at?.textContent ?? '';
  }) ?? Promise.resolve('');

/** Tabs on until something of that name has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`not reached by Tab: ${String(name)}`);
}

test('a finding is answered and the answer undone with the keyboard alone', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await pane.getByRole('navigation').getByRole('button', { name: '任务' }).focus();
  await tabTo(page, /^待核/);
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('button', { name: /^(?:按此理解|已核对)：/ }).first()).toBeVisible();
  await tabTo(page, /^(?:按此理解|已核对)：/);
  await page.keyboard.press('Enter');
  await workbench.expectSaid('已记下您的答复');
  await tabTo(page, /^撤销$/);
  await page.keyboard.press('Enter');
  await workbench.expectSaid('已撤销刚才的答复');
  expect(workbench.errors).toEqual([]);
});
