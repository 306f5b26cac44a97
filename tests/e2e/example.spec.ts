import { expect, test } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

/** The grid keeps looks that no cell has any more; nobody can see them. */
const withoutStyles = (snapshot: unknown): unknown =>
  JSON.parse(JSON.stringify(snapshot, (key, value: unknown) => (key === 'styles' ? undefined : value)));

test('a newcomer without a plan tries the example, marks it, and leaves no trace', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  const before = withoutStyles(await workbench.snapshot());

  await test.step('a sheet without a task table offers the example', async () => {
    await page.locator('.univer-sheet-bar, footer, [class*=sheet-bar]').getByText('人员情况表').first().click();
    await pane.getByRole('button', { name: '读取这张表' }).click();
    await expect(pane.getByRole('heading', { name: '没有找到任务分工表' })).toBeVisible();
    await pane.getByRole('button', { name: '用示例试一试' }).click();
  });

  await test.step('the example is read: one task of each kind, as its sheet says', async () => {
    await expect(pane.getByText('这是督办加的示例表')).toBeVisible();
    await expect(pane.getByText('6 项任务 · ')).toBeVisible();
  });

  await test.step('its overdue task can be marked and the list filtered', async () => {
    await workbench.press('标记逾期');
    await workbench.expectSaid('已标记 1 项逾期、1 项即将到期');
    await pane.getByRole('searchbox', { name: '查找措施' }).fill('权责清单');
    await expect(pane.getByText('1 / 6 项')).toBeVisible();
    await workbench.shot('example');
  });

  await test.step('taken away, nothing of it stays', async () => {
    await pane.getByRole('button', { name: '删除示例' }).click();
    await expect(pane.getByText('这是督办加的示例表')).toBeHidden();
    expect(withoutStyles(await workbench.snapshot())).toEqual(before);
  });
  expect(workbench.errors).toEqual([]);
});
