import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import type { Language } from '../../src/taskpane/i18n/types';
import { keyboard, mouse } from './hands';
import { wordsOf } from './words';
import { WorkbenchPage } from './workbench-page';

interface Expected {
  readonly overdue: readonly { readonly asOf: string; readonly tasks: readonly string[] }[];
  readonly byDepartment: Readonly<Record<string, { readonly lead: readonly string[] }>>;
}
const seed = join(import.meta.dirname, '../../seeds/hechi-2019/tasks.expected.json');
const plan = JSON.parse(readFileSync(seed, 'utf8')) as Expected;
const overdue = plan.overdue.find(({ asOf }) => asOf === '2019-10-01')?.tasks.length ?? 0;
const lead = plan.byDepartment['法制部门']?.lead.length ?? 0;

/** The row of task 1, and the column of its number. */
const [row, column] = [4, 1];
const view = '法制牵头';

const inputs = { mouse, keyboard } as const;
const languages: readonly Language[] = ['zh-CN', 'en-US'];

for (const input of ['mouse', 'keyboard'] as const)
  for (const language of languages)
    test(`a morning with the pane, by ${input} alone, ${language}`, async ({ page, context }) => {
      test.setTimeout(300_000);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const hands = inputs[input](page);
      const words = wordsOf(language);
      const { pane: say } = words;
      const workbench = new WorkbenchPage(page);
      const { pane } = workbench;
      const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true }).first();
      const light = (name: 'overdue' | 'done', count: number): Locator =>
        button(say('lights.count', { light: say(`light.${name}`), count }));
      const turnTo = (name: string | RegExp): Promise<void> =>
        hands.press(pane.getByRole('navigation').getByRole('button', { name }));

      await test.step('open and read', async () => {
        await workbench.open();
        if (language === 'en-US') await hands.choose(page.getByLabel('语言'), 'English');
        await expect(pane.getByText(say('book.tasks', { count: 38 })).first()).toBeVisible();
        await expect(light('overdue', overdue)).toBeVisible();
      });

      await test.step('mark', async () => {
        await hands.press(button(say('mark.button')));
        await expect(pane.getByText(say('book.marksCurrent'))).toBeVisible();
        expect(await workbench.shownFill(row, column)).not.toBeNull();
      });

      await test.step('filter by body and role, in the list and on the sheet', async () => {
        const opener = button(say('filter.allDepartments'));
        await hands.press(opener);
        await hands.type(pane.getByRole('searchbox', { name: say('filter.searchDepartment') }), 'fzbm');
        await hands.tick(pane.getByRole('checkbox', { name: '法制部门', exact: true }));
        await hands.foldUp(button(say('filter.departmentCount', { count: 1 })));
        await hands.choose(pane.getByRole('combobox', { name: say('filter.role') }), say('filter.role.lead'));
        await expect(pane.getByText(say('list.countOf', { count: lead, total: 38 }))).toBeVisible();
        await hands.press(button(say('filter.inSheet')));
        await expect.poll(workbench.hiddenRows).toHaveLength(38 - lead);
      });

      await test.step('save the view', async () => {
        const opener = button(say('filter.viewsEdit'));
        await hands.press(opener);
        await hands.type(pane.getByRole('textbox', { name: words.views('saveName') }), view);
        await hands.press(button(words.views('save')));
        await expect(button(words.views('choose', { name: view }))).toBeVisible();
        await hands.foldUp(opener);
        await hands.press(button(say('filter.showAll')));
        await expect.poll(workbench.hiddenRows).toEqual([]);
        await hands.press(button(say('filter.clear')));
        await expect(pane.getByText(say('list.count', { count: 38 }), { exact: true })).toBeVisible();
      });

      await test.step('expand, jump to the sheet and back', async () => {
        await hands.press(button(say('list.expand', { no: '1' })));
        await expect(pane.getByText(words.task('why'))).toBeVisible();
        await hands.press(
          pane
            .getByRole('list', { name: say('list.label') })
            .getByRole('button')
            .first(),
        );
        const cellName = page.locator('.grid').getByRole('textbox').first();
        await expect(cellName).toHaveValue(`D${row}`);
        await hands.cellBelow({ x: 300, y: 330 });
        await expect(cellName).not.toHaveValue(`D${row}`);
        await expect(pane.locator('[aria-current=true]')).not.toContainText('全面准确及时主动公开');
      });

      await test.step('set progress and see the light change', async () => {
        await hands.press(button(words.progress('open')));
        await hands.press(button(words.columns('offer')));
        await hands.press(button(words.columns('add')));
        await hands.choose(pane.getByRole('combobox', { name: words.progress('word') }), '已完成');
        await hands.press(button(words.progress('save')));
        await expect(light('done', 1)).toBeVisible();
        await expect(light('overdue', overdue - 1)).toBeVisible();
        await expect.poll(() => workbench.shownFill(row, column)).toBeNull();
      });

      await test.step('answer a finding', async () => {
        const accept = [words.answers('accept'), words.answers('noted')].join('|');
        await turnTo(new RegExp(`^${say('page.findings')}`));
        await hands.press(pane.getByRole('button', { name: new RegExp(`^(?:${accept})`) }).first());
        await expect(button(words.answers('given', { count: 1 }))).toBeVisible();
      });

      await test.step('copy what to urge with', async () => {
        await turnTo(say('page.departments'));
        await hands.press(button(words.urge('all')));
        await hands.press(button(words.urge('copy')));
        await expect(pane.getByText(words.urge('copied'))).toBeVisible();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('法制部门');
      });

      await test.step('clear the marks', async () => {
        await turnTo(say('page.tasks'));
        await hands.press(button(say('mark.clear')));
        await expect(pane.getByText(say('book.marksNone'))).toBeVisible();
        expect(await workbench.shownFill(row, column)).toBeNull();
      });

      await test.step('the saved file brings view, progress and answer back', async () => {
        const path = `artifacts/copies/story-${input}-${language}.xlsx`;
        const download = page.waitForEvent('download');
        await hands.press(page.getByRole('button', { name: words.page.saveCopy }));
        await (await download).saveAs(path);
        const chooser = page.waitForEvent('filechooser');
        await hands.press(page.getByRole('button', { name: words.page.open }));
        await (await chooser).setFiles(path);
        await expect(page.getByRole('heading', { name: `story-${input}-${language}.xlsx` })).toBeVisible();
        await expect(light('done', 1)).toBeVisible();
        await hands.press(button(say('filter.viewsEdit')));
        await hands.press(button(words.views('choose', { name: view })));
        await expect(pane.getByText(say('list.countOf', { count: lead, total: 38 }))).toBeVisible();
        await turnTo(new RegExp(`^${say('page.findings')}`));
        await expect(button(words.answers('given', { count: 1 }))).toBeVisible();
      });
      expect(workbench.errors).toEqual([]);
    });
