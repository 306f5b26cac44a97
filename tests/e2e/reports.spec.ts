import { expect, test } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

/** The engine keeps every style that was ever used; no cell of the book refers to those of the reports any more. */
const withoutStylePool = (book: unknown): unknown => ({ ...(book as object), styles: null });

test('reports: written from the ratio page, followed when a count changes, removed without a trace', async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  const before = await workbench.snapshot();

  await test.step('the page says what will be written', async () => {
    await workbench.turnTo('合规比率');
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

  await test.step('removed: the workbook as before', async () => {
    await pane.getByRole('button', { name: '移除报表' }).click();
    await expect(pane.getByText('已移除：合规比率、督办通报。')).toBeVisible({ timeout: 30_000 });
    expect(withoutStylePool(await workbench.snapshot())).toEqual(withoutStylePool(before));
  });
  expect(workbench.errors).toEqual([]);
});
