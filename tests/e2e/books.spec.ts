import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { WorkbenchPage } from './workbench-page';

const staffingFile = 'seeds/hechi-2019/staffing.xlsx';

test('another book is opened from disk, saved as a copy, and the copy opens again', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开…' }).click();
  await (await chooser).setFiles(staffingFile);
  await expect(page.getByRole('heading', { name: 'staffing.xlsx' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '2019-10-15' })).toHaveCount(0);
  await expect(workbench.pane.getByText('没有找到任务分工表')).toBeVisible();
  const merges = await workbench.mergeCount();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存副本' }).click();
  const copy = await download;
  expect(copy.suggestedFilename()).toBe('staffing-副本.xlsx');
  const path = 'artifacts/copies/staffing-副本.xlsx';
  await copy.saveAs(path);

  await workbench.drop('staffing-副本.xlsx', readFileSync(path));
  await expect(page.getByRole('heading', { name: 'staffing-副本.xlsx' })).toBeVisible();
  await expect(workbench.pane.getByText('没有找到任务分工表')).toBeVisible();
  expect(await workbench.mergeCount()).toBe(merges);
  expect(workbench.errors).toEqual([]);
});

test('with another sheet in front, the pane finds the one that holds the tasks', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.drop('气象灾害防御.xlsx', readFileSync('seeds/weather-disaster-2025/sheet.xlsx'));
  await expect(workbench.pane.getByText('没有找到任务分工表')).toBeVisible();
  await workbench.pane.getByRole('button', { name: '读取“任务清单”（9项任务）' }).click();
  await expect(workbench.pane.getByText('9 项任务 · ')).toBeVisible();
  expect(workbench.errors).toEqual([]);
});

/** Files that are no workbook of ours, and a word of the sentence that says so. */
const REFUSED: readonly [name: string, bytes: Uint8Array, says: string][] = [
  ['说明.xlsx', strToU8('不是工作簿'), '不是 Excel 工作簿'],
  ['空.xlsx', new Uint8Array(), '文件是空的'],
  ['图片.xlsx', zipSync({ 'a.png': strToU8('x') }), '不是 .xlsx 工作簿'],
  [
    '旧.xls',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)),
    '旧格式',
  ],
];

test('what is no workbook is refused in a sentence, and the open book stays', async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  for (const [name, bytes, says] of REFUSED) {
    await workbench.drop(name, bytes);
    await expect(page.getByRole('alert')).toContainText(`“${name}”没有打开`);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(workbench.pane.getByText('38 项任务 · ')).toBeVisible();
  }
  expect(workbench.errors).toEqual([]);
});
