import { expect, test, type Locator } from '@playwright/test';
import { keyboard } from './hands';
import { WorkbenchPage } from './workbench-page';

test('the list is one stop of Tab; arrows, Home, End and pages move in it, and the focus is never lost', async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  const line = (no: number): Locator => pane.locator(`[data-index="${no - 1}"] [data-line]`);
  await keyboard(page).press(pane.getByRole('button', { name: '展开任务 1 的详情' }));

  await test.step('Escape folds up what is unfolded and goes back to its button', async () => {
    const progress = pane.getByRole('button', { name: '设置完成情况' });
    await keyboard(page).press(progress);
    await page.keyboard.press('Tab');
    await expect(pane.getByRole('button', { name: '在表右侧加' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(progress).toBeFocused();
    await expect(progress).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Escape');
    await expect(pane.getByRole('button', { name: '展开任务 1 的详情' })).toBeFocused();
  });

  /** Key → the task that has the focus then; of the pages only that they go on and come back. */
  const walk: readonly (readonly [key: string, no: number])[] = [
    ['ArrowDown', 2],
    ['ArrowDown', 3],
    ['ArrowUp', 2],
    ['End', 38],
    ['ArrowDown', 38],
    ['ArrowUp', 37],
    ['Home', 1],
  ];
  for (const [key, no] of walk)
    await test.step(`${key} → ${no}`, async () => {
      await page.keyboard.press(key);
      await expect(line(no)).toBeFocused();
      await expect(line(no)).toBeInViewport();
    });

  await test.step('pages, right and left, Enter', async () => {
    await page.keyboard.press('PageDown');
    await expect(line(1)).not.toBeFocused();
    await page.keyboard.press('PageUp');
    await expect(line(1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(pane.getByRole('button', { name: '收起任务 1 的详情' })).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(pane.getByRole('button', { name: '展开任务 1 的详情' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('.grid').getByRole('textbox').first()).toHaveValue('D5');
    await expect(line(2)).toHaveAttribute('aria-current', 'true');
  });

  await test.step('a line that is scrolled out of sight keeps the focus', async () => {
    await pane.locator('main').hover();
    await page.mouse.wheel(0, 3000);
    await expect(line(2)).not.toBeInViewport();
    await page.keyboard.press('ArrowDown');
    await expect(line(3)).toBeFocused();
    await expect(line(3)).toBeInViewport();
  });
  expect(workbench.errors).toEqual([]);
});

test('a finding is answered, F8 leads to the message and back, Ctrl+Z takes the answer back', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  const { press } = keyboard(page);
  await workbench.open();
  await press(pane.getByRole('navigation').getByRole('button', { name: /^待核/ }));
  const answers = pane.getByRole('button', { name: /^(?:按此理解|已核对)：/ });
  await expect(answers.first()).toBeVisible();
  const count = await answers.count();

  await test.step('the next finding takes the focus of the one that is gone', async () => {
    await press(answers.first());
    await workbench.expectSaid('已记下您的答复');
    await expect(answers).toHaveCount(count - 1);
    await expect(pane.locator('main :focus')).toHaveCount(1);
  });
  await test.step('F8 there and back, then there and undone', async () => {
    const before = await pane.locator('main :focus').textContent();
    await page.keyboard.press('F8');
    await expect(pane.getByRole('button', { name: '撤销' })).toBeFocused();
    await page.keyboard.press('F8');
    await expect(pane.locator('main :focus')).toHaveText(before ?? '');
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await workbench.expectSaid('已撤销刚才的答复');
    await expect(answers).toHaveCount(count);
    await expect(pane.locator('main :focus')).toHaveCount(1);
  });
  await test.step('Ctrl+Z from anywhere; 跳到通知 is the first stop while there is one', async () => {
    await press(answers.first());
    await workbench.expectSaid('已记下您的答复');
    await page.keyboard.press('Control+z');
    await workbench.expectSaid('已撤销刚才的答复');
    await expect(answers).toHaveCount(count);
    await press(pane.getByRole('button', { name: '跳到通知' }));
    await page.keyboard.press('Escape');
    await expect(pane.getByRole('button', { name: '跳到通知' })).toHaveCount(0);
  });
  expect(workbench.errors).toEqual([]);
});
