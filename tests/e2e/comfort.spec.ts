import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

test('marks follow an edit, a kept view is found again in the saved file, all by name and keyboard', async ({
  page,
}) => {
  test.slow();
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();

  await test.step('a view is kept under a name', async () => {
    await pane.getByRole('button', { name: /^逾期：/ }).press('Enter');
    await pane.getByRole('button', { name: '管理视图' }).press('Enter');
    await pane.getByRole('textbox', { name: '新视图名称' }).fill('逾期未办');
    await page.keyboard.press('Enter');
    await expect(pane.getByText('正在显示')).toBeVisible();
    await pane.getByRole('button', { name: '清空条件' }).press('Enter');
    await pane.getByRole('button', { name: '打开视图：逾期未办' }).press('Enter');
    await expect(pane.getByRole('button', { name: '去掉筛选：逾期' })).toBeVisible();
  });

  await test.step('marks follow an edit of a time limit', async () => {
    await workbench.press('标记逾期');
    await workbench.expectSaid('已标记');
    expect(await workbench.shownFill(4, 1)).not.toBeNull();
    await workbench.type('J4', '2031年12月底前');
    await workbench.expectSaid('表中标记已随之更新');
    expect(await workbench.shownFill(4, 1)).toBeNull();
  });

  await test.step('the saved file brings the view back', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存副本' }).click();
    const path = 'artifacts/copies/comfort.xlsx';
    await (await download).saveAs(path);
    await workbench.drop('comfort.xlsx', readFileSync(path));
    await expect(page.getByRole('heading', { name: 'comfort.xlsx' })).toBeVisible();
    await pane.getByRole('button', { name: '管理视图' }).click();
    await expect(pane.getByRole('button', { name: '打开视图：逾期未办' })).toBeVisible();
    await workbench.press('清除标记');
    await workbench.expectSaid('已清除督办的标记');
  });
  expect(workbench.errors).toEqual([]);
});

test('the office takes over settings from a file and is told what was taken', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await workbench.turnTo('设置');
  const file = {
    kind: 'duban-settings',
    version: 1,
    sections: { preferences: { warningDays: -3, dateStyle: 'chinese', aliases: { 法规科: '法制部门' } } },
  };
  await pane
    .locator('input[type=file]')
    .last()
    .setInputFiles({
      name: '全局设置.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
  await expect(pane.getByText('已采用 2 项：日期写法、部门别名。')).toBeVisible();
  await expect(pane.getByText('未采用 1 项，值不可用，原设置不变：提前提醒。')).toBeVisible();
  await workbench.turnTo('任务');
  await expect(pane.getByText('2019年9月30日').first()).toBeVisible();
  expect(workbench.errors).toEqual([]);
});
