import { expect, test } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

test('page and pane pass axe on every page of the pane, in both languages', async ({ page }) => {
  test.slow();
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.expectAccessible();
  for (const name of ['部门', '合规比率', '待核', '设置']) {
    await workbench.turnTo(name);
    await workbench.expectAccessible();
  }
  await page.getByLabel('语言').selectOption('en-US');
  await expect(workbench.pane.getByText('38 tasks · ')).toBeVisible();
  await workbench.expectAccessible();
  await workbench.shot('en-US');
});

test('the pane needs no sideways scrolling at 320 and 350 px, in both languages', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  for (const locale of ['zh-CN', 'en-US']) {
    await page.getByRole('combobox', { name: /语言|Language/ }).selectOption(locale);
    await expect(workbench.pane.getByText(/38 (?:项任务|tasks) · /)).toBeVisible();
    for (const width of [320, 350]) {
      await workbench.setPaneWidth(width);
      const overflow = await workbench.pane
        .locator('body')
        .evaluate(({ ownerDocument: { documentElement: root } }) => root.scrollWidth - root.clientWidth);
      expect(overflow, `${locale} at ${width} px`).toBeLessThanOrEqual(0);
      await workbench.shot(`pane-${width}-${locale}`);
    }
  }
});

test('the whole way can be gone with the keyboard', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.command('标记逾期').focus();
  await expect(page.getByRole('tooltip').filter({ hasText: '标记逾期' })).toBeVisible();
  await page.keyboard.press('Enter');
  await workbench.expectSaid('已标记');
  await page.getByRole('button', { name: '关闭窗格' }).press('Enter');
  await expect(page.locator('iframe')).toBeHidden();
  await workbench.command('打开窗格').press('Enter');
  await expect(page.locator('iframe')).toBeVisible();
  await expect(workbench.pane.getByText('38 项任务 · ')).toBeVisible();
});

test('calls are shown per action and stay within their budget', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const syncs = async (action: string) =>
    Number(await page.locator(`.call-strip [data-action="${action}"]`).first().getAttribute('data-syncs'));
  await workbench.press('标记逾期');
  expect(await syncs('Duban.Mark')).toBe(2);
  await workbench.press('清除标记');
  expect(await syncs('Duban.Clear')).toBe(2);
});

/** Edition → the ExcelApi set that the pane must see. */
const EDITIONS = { excel2024: '1.17', microsoft365: '1.21', web: '1.21', excel2021: '1.14' };

test('the add-in starts in every edition and sees its Excel', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  for (const [edition, api] of Object.entries(EDITIONS)) {
    await page.locator('iframe').evaluate((frame) => frame.classList.add('former'));
    await page.getByLabel('Excel 版本').selectOption(edition);
    await expect(page.locator('iframe.former')).toHaveCount(0);
    await expect(workbench.pane.getByText('38 项任务 · ')).toBeVisible();
    await workbench.turnTo('设置');
    await expect(workbench.pane.getByText(`Excel 接口 ${api}`)).toBeVisible();
  }
  expect(workbench.errors).toEqual([]);
});

test('the page fits a large screen', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.press('标记逾期');
  const overflow = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect(overflow).toEqual([0, 0]);
  await workbench.shot('1920x1080');
});
