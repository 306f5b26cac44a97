import { expect, test } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

test('a worksheet function answers in the grid, is frozen to its value and comes back', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();

  await test.step('typed with the keyboard, it answers', async () => {
    const name = page.locator('.grid').getByRole('textbox').first();
    await name.fill('N5');
    await name.press('Enter');
    await page.keyboard.type('=DUBAN.DUE("2020年7月底前")');
    await page.keyboard.press('Enter');
    // Excel 2021 gives functions no date format: the day is its serial number.
    await expect.poll(() => workbench.cells('N5')).toEqual([{ text: '44043', message: null }]);
    await workbench.type('N6', '=DUBAN.STATUS(J4)');
    await workbench.type('N7', '=DUBAN.DUE("7月底前")');
    expect((await workbench.cells('N7'))[0]?.message).toContain('没有写年份');
    await workbench.shot('functions-typed');
  });
  const status = (await workbench.cells('N6'))[0]?.text;

  await test.step('设置 counts the formulas, freezes them and brings them back', async () => {
    await workbench.turnTo('设置');
    await expect(pane.getByText('3 个公式用到督办函数')).toBeVisible();
    await pane.getByRole('button', { name: '冻结为值' }).click();
    await workbench.expectSaid('已把 3 个公式换成现在显示的值');
    expect(await workbench.cells('N5:N6')).toEqual([
      { text: '44043', message: null },
      { text: status, message: null },
    ]);
    await expect(pane.getByText('没有用到督办函数的公式')).toBeVisible();
    await workbench.shot('functions-frozen');
    await pane.getByRole('button', { name: '恢复公式' }).click();
    await workbench.expectSaid('已恢复 3 个公式');
    await expect(pane.getByText('3 个公式用到督办函数')).toBeVisible();
  });

  expect(workbench.foreign).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

test('in Microsoft 365 the day shows as a date', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await page.getByRole('combobox').filter({ hasText: 'Microsoft 365' }).selectOption({ label: 'Microsoft 365' });
  await expect(workbench.pane.getByText('38 项任务 · ')).toBeVisible();
  await workbench.type('N5', '=DUBAN.DUE("2020年7月底前")');
  await expect.poll(() => workbench.cells('N5')).toEqual([{ text: '2020/7/31', message: null }]);
  await workbench.shot('functions-365');
});
