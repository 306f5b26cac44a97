import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { violations } from './axe';
import { WorkbenchPage } from './workbench-page';

test('a corrected column is read so in the saved copy too, and can be withdrawn there', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  const columnI = pane.getByRole('combobox', { name: /^I 列/ });

  await test.step('the page tells what each column was read as', async () => {
    await pane.getByRole('button', { name: '列与行' }).click();
    await expect(columnI).toHaveValue('use.cooperating');
    await workbench.shot('corrections-1-opened');
    expect(await violations(page, { include: [['iframe', 'main']] })).toEqual([]);
  });

  await test.step('the effect is counted before it is saved', async () => {
    await columnI.selectOption({ label: '责任单位' });
    await expect(pane.getByText(/按此读取：38 项任务（现在 38 项；增 0，减 0，内容有变 \d+）/)).toBeVisible();
    await workbench.shot('corrections-2-draft');
    await pane.getByRole('button', { name: '保存更正' }).click();
    await workbench.expectSaid('已按更正重新读取：38 项任务');
  });

  await test.step('a row selected on the sheet is ignored', async () => {
    await workbench.canvas.click({ position: { x: 300, y: 330 } });
    await pane.getByRole('group', { name: '选中的行' }).getByRole('button', { name: '忽略' }).click();
    await expect(pane.getByText(/按此读取：37 项任务（现在 38 项/)).toBeVisible();
    await workbench.shot('corrections-3-row');
    await pane.getByRole('button', { name: '放弃' }).click();
  });

  const path = 'artifacts/copies/corrected.xlsx';
  await test.step('the copy is saved and opened again', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存副本' }).click();
    await (await download).saveAs(path);
    await workbench.drop('corrected.xlsx', readFileSync(path));
    await expect(page.getByRole('heading', { name: 'corrected.xlsx' })).toBeVisible();
    await expect(pane.getByText('38 项任务 · ')).toBeVisible();
  });

  await test.step('it is still corrected, and withdrawn', async () => {
    await pane.getByRole('button', { name: '列与行' }).click();
    await expect(columnI).toHaveValue('use.responsible');
    await pane.getByRole('button', { name: 'I 列恢复自动识别' }).click();
    await pane.getByRole('button', { name: '保存更正' }).click();
    await workbench.expectSaid('已恢复自动识别：38 项任务');
    await expect(columnI).toHaveValue('use.cooperating');
  });
  expect(workbench.errors).toEqual([]);
});

test('列与行 needs no sideways scrolling at 320 px', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.setPaneWidth(320);
  for (const locale of ['zh-CN', 'en-US']) {
    await page.getByRole('combobox', { name: /语言|Language/ }).selectOption(locale);
    await workbench.pane.getByRole('button', { name: /^(?:列与行|Columns & rows)$/ }).click();
    await expect(workbench.pane.getByRole('combobox', { name: /^(?:I 列|Column I)/ })).toBeVisible();
    const overflow = await workbench.pane
      .locator('body')
      .evaluate(({ ownerDocument: { documentElement: root } }) => root.scrollWidth - root.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await workbench.shot(`corrections-320-${locale}`);
  }
});
