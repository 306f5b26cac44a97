import { expect, test } from '@playwright/test';
import { violations } from './axe';
import { WorkbenchPage } from './workbench-page';

/** A4 lying, in CSS pixels. */
const A4 = { width: 1122.5, height: 793.7 };

/** The engine keeps every style that was ever used; no cell of the book refers to those of the reports any more. */
const withoutStylePool = (book: unknown): unknown => ({ ...(book as object), styles: null });

test('reports: rule accepted, written, followed when a count changes, previewed, removed without a trace', async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  const before = await workbench.snapshot();

  await test.step('the 5 % of the plan is accepted, the staffing sheet is the source', async () => {
    await workbench.turnTo('合规比率');
    await pane.getByRole('button', { name: '采用：法制审核人员占比', exact: true }).click();
    await expect(pane.getByText('表中写明：')).toBeVisible();
    await pane.getByRole('combobox', { name: '人数来源' }).selectOption('人员情况表');
    const line = pane.getByRole('row').filter({ hasText: '市局机关' }).first();
    await expect(line.getByRole('cell')).toHaveText(['7', '8', '1']);
    await expect(pane.getByText('11 个单位中 8 个达标')).toBeVisible();
  });

  await test.step('the page says what will be written', async () => {
    await expect(pane.getByText('19 项，即将到期')).toBeVisible();
    await expect(pane.getByText(/“合规比率”：1 条规则，12 个单位/)).toBeVisible();
  });

  await test.step('both reports are written', async () => {
    await pane.getByRole('button', { name: '生成合规比率表' }).click();
    await expect(pane.getByText('已写入工作表“合规比率”')).toBeVisible({ timeout: 30_000 });
    await pane.getByRole('button', { name: '生成督办通报' }).click();
    await expect(pane.getByText('已写入工作表“督办通报”')).toBeVisible({ timeout: 30_000 });
    await workbench.shot('reports-written');
  });

  await test.step('a changed count reaches the pane and the report', async () => {
    const shown = async () => (await workbench.cells("'合规比率'!J7")).map(({ text }) => text);
    expect(await shown()).toEqual(['未达标']);
    await workbench.type("'人员情况表'!H5", '8');
    await expect.poll(shown).toEqual(['达标']);
    await expect(pane.getByText('11 个单位中 9 个达标')).toBeVisible();
    await workbench.shot('reports-followed');
    await workbench.type("'人员情况表'!H5", '7');
    await expect(pane.getByText('11 个单位中 8 个达标')).toBeVisible();
  });

  await test.step('printed: A4 lying, one page of ratios, the notice with its heading on each page', async () => {
    const dialog = page.getByRole('dialog', { name: /^打印预览/ });
    const pages = dialog.getByRole('region', { name: /^第 \d+ 页/ });
    const close = () => dialog.getByRole('button', { name: '关闭' }).click();
    await workbench.showSheet('合规比率');
    await page.getByRole('button', { name: '打印预览' }).click();
    await expect(dialog.getByRole('status')).toHaveText(/^A4 横向，共 1 页，缩放 \d+%$/);
    await expect(pages).toHaveCount(1);
    const zoom = await dialog.locator('.print-dialog__pages').evaluate((node) => Number(getComputedStyle(node).zoom));
    const box = await pages.boundingBox();
    expect(Math.abs((box?.width ?? 0) - A4.width * zoom)).toBeLessThan(2);
    expect(Math.abs((box?.height ?? 0) - A4.height * zoom)).toBeLessThan(2);
    await expect(pages).toContainText('合规比率情况表');
    await expect(pages).toContainText('第 1 页，共 1 页');
    await expect(pages.getByRole('img', { name: '各单位法制审核人员占比与标准' })).toBeVisible();
    await workbench.shot('print-ratio');
    expect(await violations(page, { include: ['.print-dialog'] })).toEqual([]);
    await close();
    await expect(dialog).toHaveCount(0);

    await workbench.showSheet('督办通报');
    await page.getByRole('button', { name: '打印预览' }).click();
    const count = await pages.count();
    expect(count).toBeGreaterThan(1);
    for (let number = 0; number < count; number++) {
      await expect(pages.nth(number)).toContainText('办理情况的督办通报');
      await expect(pages.nth(number)).toContainText(`第 ${number + 1} 页，共 ${count} 页`);
    }
    await workbench.shot('print-notice');
    await pages.nth(1).scrollIntoViewIfNeeded();
    await workbench.shot('print-notice-2');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('removed: the workbook as before', async () => {
    await pane.getByRole('button', { name: '移除报表' }).click();
    await expect(pane.getByText('已移除：合规比率、督办通报。')).toBeVisible({ timeout: 30_000 });
    expect(withoutStylePool(await workbench.snapshot())).toEqual(withoutStylePool(before));
  });
  expect(workbench.errors).toEqual([]);
});
