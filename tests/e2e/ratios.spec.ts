import { expect, test } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

test('the rule of the plan is accepted, a count typed on the sheet is followed', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await workbench.turnTo('合规比率');

  await test.step('the 5 % of the plan is offered with its words and accepted', async () => {
    await expect(pane.getByText('原则上不少于本单位')).toBeVisible();
    await pane.getByRole('button', { name: '采用：法制审核人员占比', exact: true }).press('Enter');
    await expect(pane.getByRole('button', { name: '采用：法制审核人员占比', exact: true })).toHaveCount(0);
    await expect(pane.getByText('表中写明：')).toBeVisible();
  });

  const line = pane.getByRole('row').filter({ hasText: '市局机关' }).first();
  await test.step('the unit says what it lacks and why', async () => {
    await expect(line).toContainText('7');
    await expect(line).toContainText('8');
    await line.getByRole('button').press('Enter');
    await expect(pane.getByText('至少需8人，再配1人即达标')).toBeVisible();
    await workbench.shot('ratio-detail');
    await workbench.expectAccessible();
  });

  await test.step('one more reviewer on the sheet and the pane follows', async () => {
    await pane
      .getByRole('button', { name: /^到 [A-Z]+\d+$/ })
      .first()
      .click();
    await expect(page.locator('.grid').getByRole('textbox').first()).toHaveValue('H5');
    await workbench.shot('ratio-cell');
    await workbench.canvas.focus();
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await expect(line).toContainText('0');
    await expect(pane.getByText('市局机关：法制审核人员8人')).toBeVisible();
  });
  expect(workbench.errors).toEqual([]);
});
