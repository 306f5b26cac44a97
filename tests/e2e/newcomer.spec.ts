import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { WorkbenchPage } from './workbench-page';

interface Expected {
  readonly overdue: readonly { readonly asOf: string; readonly tasks: readonly string[] }[];
  readonly byDepartment: Readonly<Record<string, { readonly lead: readonly string[] }>>;
  readonly tasks: readonly { readonly no: string; readonly row: number }[];
}
interface ExpectedStaffing {
  readonly units: readonly { readonly unit: string; readonly required: number; readonly gap: number | null }[];
}

const seeds = join(import.meta.dirname, '../../seeds/hechi-2019');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(seeds, file), 'utf8')) as T;
const plan = read<Expected>('tasks.expected.json');
const staffing = read<ExpectedStaffing>('staffing.expected.json');

/** No date of the plan lies between 1 October, for which a person wrote the list, and the sample's 15 October. */
const overdue = plan.overdue.find(({ asOf }) => asOf === '2019-10-01')?.tasks ?? [];
const rowOf = new Map(plan.tasks.map(({ no, row }) => [no, row]));
const rows = (numbers: readonly string[]) => numbers.map((no) => rowOf.get(no) ?? 0);
const NUMBER_COLUMN = 1;

test('a newcomer marks, filters, clears and checks the ratios', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;

  await test.step('the page opens with the plan of 38 tasks and says its as-of date', async () => {
    await workbench.open();
    await expect(page.getByRole('status')).toContainText('2019-10-15');
    await expect(pane.getByRole('button', { name: `逾期：${overdue.length} 项` })).toBeVisible();
    await workbench.shot('1-opened');
  });
  const before = await workbench.snapshot();
  const merges = await workbench.mergeCount();

  await test.step('标记逾期 turns the overdue rows red and leaves the others and the merges alone', async () => {
    await workbench.press('标记逾期');
    await workbench.expectSaid(`已标记 ${overdue.length} 项逾期`);
    for (const row of rows(overdue)) expect(await workbench.shownFill(row, NUMBER_COLUMN), `row ${row}`).not.toBeNull();
    for (const { no, row } of plan.tasks)
      if (!overdue.includes(no)) expect(await workbench.shownFill(row, NUMBER_COLUMN), `row ${row}`).toBeNull();
    expect(await workbench.mergeCount()).toBe(merges);
    await workbench.shot('2-marked');
  });

  const lead = plan.byDepartment['法制部门']?.lead ?? [];
  await test.step('法制部门 as 牵头 shows its rows, whole, on the sheet and in the list', async () => {
    await workbench.press('筛选');
    await pane.getByRole('checkbox', { name: '法制部门', exact: true }).check();
    await pane.getByRole('combobox', { name: '承担角色' }).selectOption({ label: '牵头' });
    await expect(pane.getByText(`${lead.length} / 38 项`)).toBeVisible();
    await pane.getByRole('button', { name: '在表中筛选' }).click();
    await workbench.expectSaid(`表中留下 ${lead.length} 项任务`);
    const hidden = await workbench.hiddenRows();
    expect(hidden).toEqual(plan.tasks.filter(({ no }) => !lead.includes(no)).map(({ row }) => row));
    await workbench.shot('3-filtered');
  });

  await test.step('clearing both leaves the book as it was', async () => {
    await pane.getByRole('button', { name: '全部显示' }).click();
    await workbench.expectSaid('已恢复督办隐藏的');
    await workbench.press('清除标记');
    await workbench.expectSaid('已清除督办的标记');
    expect(await workbench.hiddenRows()).toEqual([]);
    expect(await workbench.snapshot()).toEqual(before);
    await workbench.shot('4-cleared');
  });

  await test.step('合规比率 lists needed and gap of every bureau from the staffing sheet', async () => {
    await workbench.press('合规比率');
    for (const { unit, required, gap } of staffing.units) {
      const line = pane.getByRole('row').filter({ hasText: unit });
      await expect(line).toContainText(String(required));
      if (gap !== null) await expect(line).toContainText(String(gap));
    }
    await workbench.shot('5-ratios');
  });

  expect(workbench.foreign).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

test('a click in the list goes to the row; a cell being edited is named, and Enter sets things right', async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.pane.getByRole('searchbox', { name: '查找措施' }).fill('经费保障');
  await workbench.pane.getByText('负责“三项制度”推行工作的经费保障').click();
  await expect(page.locator('.grid').getByRole('textbox').first()).toHaveValue('C41');

  await page.keyboard.press('Escape');
  await workbench.canvas.dblclick({ position: { x: 300, y: 300 } });
  await page.keyboard.type('改');
  await workbench.press('标记逾期');
  await workbench.expectSaid('有单元格正在编辑。请按回车结束编辑');

  // The editor lies over the cell and takes the click.
  await workbench.canvas.click({ position: { x: 300, y: 300 }, force: true });
  await page.keyboard.press('Enter');
  await expect(workbench.pane.getByText('表格在读取之后有改动')).toBeVisible();
  await workbench.press('标记逾期');
  await workbench.expectSaid(`已标记 ${overdue.length} 项逾期`);
  expect(workbench.errors).toEqual([]);
});
