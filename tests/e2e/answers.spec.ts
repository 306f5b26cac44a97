import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

test('columns are added, progress set and undone, kept in the saved file, and taken off', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  const merges = await workbench.mergeCount();
  const expand = () => pane.getByRole('button', { name: '展开任务 1 的详情' }).click();
  await expand();
  await pane.getByRole('button', { name: '设置完成情况' }).click();
  await pane.getByRole('button', { name: '在表右侧加' }).click();
  await expect(pane.getByText('将在 K:L 列写入')).toBeVisible();
  await workbench.expectAccessible();
  await pane.getByRole('button', { name: '加上', exact: true }).click();
  await workbench.expectSaid('已在表格右侧加上 2 列');

  await pane.getByRole('combobox', { name: '完成情况' }).selectOption({ label: '已完成' });
  await expect(pane.getByText('督办读作：已完成')).toBeVisible();
  await workbench.expectAccessible();
  await workbench.shot('progress-form');
  await pane.getByRole('button', { name: '写入表格' }).press('Enter');
  await workbench.expectSaid('任务1的完成情况已写入表格：已完成');
  await expect(pane.getByRole('button', { name: '已完成：1 项' })).toBeVisible();
  await pane.getByRole('button', { name: '撤销' }).press('Enter');
  await workbench.expectSaid('已撤销，任务1的完成情况恢复原样');
  await expect(pane.getByRole('button', { name: '已完成：1 项' })).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存副本' }).click();
  const path = 'artifacts/copies/progress.xlsx';
  await (await download).saveAs(path);
  await workbench.drop('progress.xlsx', readFileSync(path));
  await expect(page.getByRole('heading', { name: 'progress.xlsx' })).toBeVisible();
  await expect(pane.getByText('38 项任务 · ')).toBeVisible();
  await workbench.turnTo('待核');
  await pane.getByRole('button', { name: '去掉这两列' }).click();
  await workbench.expectSaid('已去掉加上的列');
  expect(await workbench.mergeCount()).toBe(merges);
  expect(workbench.errors).toEqual([]);
});

test('a finding is answered, the answer withdrawn, and both found again after reopening, by keyboard', async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await workbench.turnTo('待核');
  const open = pane.getByRole('button', { name: /^待核对 \d+$/ });
  const count = Number((await open.textContent())?.match(/\d+/)?.[0]);
  await workbench.expectAccessible();
  await workbench.shot('findings');
  await pane
    .getByRole('button', { name: /^(?:按此理解|已核对)：/ })
    .first()
    .press('Enter');
  await workbench.expectSaid('已记下您的答复');
  await expect(pane.getByRole('button', { name: `待核对 ${count - 1}` })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存副本' }).click();
  const path = 'artifacts/copies/answers.xlsx';
  await (await download).saveAs(path);
  await workbench.drop('answers.xlsx', readFileSync(path));
  await expect(page.getByRole('heading', { name: 'answers.xlsx' })).toBeVisible();
  await expect(pane.getByText('38 项任务 · ')).toBeVisible();
  await workbench.turnTo('待核');
  await expect(pane.getByRole('button', { name: `待核对 ${count - 1}` })).toBeVisible();
  await pane.getByRole('button', { name: '已答复 1' }).press('Enter');
  await workbench.expectAccessible();
  await workbench.shot('answers');
  await pane.getByRole('button', { name: /^撤回：/ }).press('Enter');
  await workbench.expectSaid('已撤回 1 条答复');
  await pane.getByRole('button', { name: `待核对 ${count}` }).press('Enter');
  await page.getByLabel('语言').selectOption('en-US');
  await workbench.turnTo('Review');
  await workbench.expectAccessible();
  expect(workbench.errors).toEqual([]);
});
