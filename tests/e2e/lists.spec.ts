import { expect, test } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

test('columns added from the pane offer their words on the sheet, and the light follows the choice', async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await pane.getByRole('button', { name: '展开任务 1 的详情' }).click();
  await pane.getByRole('button', { name: '设置完成情况' }).click();
  await pane.getByRole('button', { name: /在表右侧加/ }).click();
  await pane.getByRole('button', { name: '加上' }).click();
  await workbench.expectSaid('已在表格右侧加上 2 列');

  await page.locator('.grid').getByRole('textbox').first().fill('K4');
  await page.keyboard.press('Enter');
  const list = page.getByRole('combobox', { name: 'K4 的下拉选项' });
  await expect(list).toBeVisible();
  await list.selectOption('已完成');
  expect((await workbench.cells('K4'))[0]?.text).toBe('已完成');
  await expect(pane.getByRole('button', { name: '已完成：1 项' })).toBeVisible();
  await workbench.shot('list-arrow');
  expect(workbench.errors).toEqual([]);
});
