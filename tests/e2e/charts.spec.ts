import { expect, test } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

test('charts of the report sheets are drawn at their place, follow scrolling, and go with their sheet', async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await workbench.turnTo('合规比率');
  await pane.getByRole('button', { name: '生成督办通报' }).click();
  await expect(pane.getByText('已写入工作表“督办通报”')).toBeVisible({ timeout: 30_000 });
  await pane.getByRole('button', { name: '生成合规比率表' }).click();
  await expect(pane.getByText('已写入工作表“合规比率”')).toBeVisible({ timeout: 30_000 });

  const tab = (name: string) => page.getByRole('tab', { name });
  const shares = page.getByRole('img', { name: '各单位法制审核人员占比与标准' });
  const standings = page.getByRole('img', { name: '各牵头部门任务状态' });

  await test.step('stacked bars in the notice', async () => {
    await tab('督办通报').click();
    await expect(standings).toBeVisible();
    await expect(standings.getByText('逾期未完成')).toBeVisible();
    await expect(shares).toHaveCount(0);
    await workbench.shot('charts-notice');
  });

  await test.step('columns with the threshold, following the wheel', async () => {
    await tab('合规比率').click();
    await expect(shares).toBeVisible();
    await expect(shares.getByText('标准（5%）')).toBeVisible();
    const before = await shares.boundingBox();
    const box = await workbench.canvas.boundingBox();
    if (!before || !box) throw new Error('nothing drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, 300);
    await expect.poll(async () => (await shares.boundingBox())?.y).toBeLessThan(before.y - 100);
    await workbench.shot('charts-ratio');
  });

  await test.step('a changed count changes the picture', async () => {
    const lengths = () => shares.locator('rect').evaluateAll((all) => all.map((each) => each.getAttribute('height')));
    const before = await lengths();
    await workbench.type("'人员情况表'!H5", '14');
    await expect.poll(lengths).not.toEqual(before);
  });

  await test.step('no chart on the plan', async () => {
    await tab('工作任务分工安排').click();
    await expect(page.locator('.chart-box')).toHaveCount(0);
  });
  expect(workbench.errors).toEqual([]);
});
