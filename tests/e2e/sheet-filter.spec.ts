import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openBook } from '../../xlsx/open';
import { saveBook } from '../../xlsx/save';
import { WorkbenchPage } from './workbench-page';

const seeds = join(import.meta.dirname, '../../seeds/hechi-2019');

interface Expected {
  readonly byDepartment: Readonly<Record<string, { readonly lead: readonly string[] }>>;
  readonly tasks: readonly { readonly no: string; readonly row: number }[];
}
const plan = JSON.parse(readFileSync(join(seeds, 'tasks.expected.json'), 'utf8')) as Expected;
const lead = plan.byDepartment['法制部门']?.lead ?? [];
const rowsOf = (numbers: readonly string[]) =>
  plan.tasks.filter(({ no }) => numbers.includes(no)).map(({ row }) => row);

/** The user's own: a filter on the numbers that lets tasks 1 to 25 through, and two rows hidden by hand. */
const passing = Array.from({ length: 25 }, (_, i) => String(i + 1));
const byHand = [6, 9];

/** What the user's file says of filter, hidden rows (from 1) and names. */
async function own(bytes: Uint8Array) {
  const book = await openBook(bytes);
  const [sheet] = book.sheets;
  const hidden = [...(sheet?.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([row]) => row + 1);
  return { filter: sheet?.autoFilter, hidden: hidden.sort((a, b) => a - b), names: book.namedRanges ?? [] };
}

/** The seed as such a user has saved it. */
async function usersBook(): Promise<Uint8Array> {
  const book = await openBook(readFileSync(join(seeds, 'sheet.xlsx')));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('the seed has no sheet');
  sheet.autoFilter = { range: 'A3:J41', columns: [{ colIndex: 0, filters: passing }] };
  const rows = (sheet.rowDefs ??= new Map());
  const leftOut = plan.tasks.filter(({ no }) => !passing.includes(no)).map(({ row }) => row);
  for (const row of [...byHand, ...leftOut]) rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  return saveBook(book);
}

test('全部显示 in a later session gives back the user’s filter and hidden rows exactly', async ({ page }) => {
  test.slow();
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  const file = await usersBook();
  await workbench.open();
  await workbench.drop('用户的表.xlsx', file);
  await expect(page.getByRole('heading', { name: '用户的表.xlsx' })).toBeVisible();
  await expect(pane.getByText('38 项任务 · ')).toBeVisible();
  const before = await workbench.hiddenRows();
  expect(before).toEqual((await own(file)).hidden);

  await workbench.press('筛选');
  await pane.getByRole('checkbox', { name: '法制部门', exact: true }).check();
  await pane.getByRole('combobox', { name: '承担角色' }).selectOption({ label: '牵头' });
  await pane.getByRole('button', { name: '在表中筛选' }).click();
  await workbench.expectSaid(`表中留下 ${lead.length} 项任务`);
  const filtered = await workbench.hiddenRows();
  const stay = rowsOf(lead.filter((no) => passing.includes(no))).filter((row) => !byHand.includes(row));
  expect(rowsOf(plan.tasks.map(({ no }) => no)).filter((row) => !filtered.includes(row))).toEqual(stay);

  await workbench.drop('改天再开.xlsx', await workbench.saveCopy());
  await expect(page.getByRole('heading', { name: '改天再开.xlsx' })).toBeVisible();
  await expect(pane.getByText('38 项任务 · ')).toBeVisible();
  expect(await workbench.hiddenRows()).toEqual(filtered);

  await pane.getByRole('button', { name: '全部显示' }).click();
  await workbench.expectSaid(`${filtered.length - before.length} 行`);
  expect(await workbench.hiddenRows()).toEqual(before);
  expect(await own(await workbench.saveCopy())).toEqual(await own(file));
  expect(workbench.errors).toEqual([]);
});
