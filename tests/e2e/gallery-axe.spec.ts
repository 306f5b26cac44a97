import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openScene } from '../../scripts/gallery-page';
import { scenes } from '../../src/taskpane/gallery/scenes';

/** Each language and each look once; what the words are does not change the colours. */
const looks = [
  { name: 'Chinese, light', query: '', forcedColors: 'none', rules: null },
  { name: 'English, dark', query: '&dark&language=en-US', forcedColors: 'none', rules: null },
  { name: 'Chinese, contrast theme', query: '', forcedColors: 'active', rules: 'color-contrast' },
] as const;

/** Several tests of a look, so that both workers have something to do. */
const parts = 4;
const names = Object.keys(scenes);

for (const { name: look, query, forcedColors, rules } of looks)
  for (let part = 0; part < parts; part += 1)
    test(`every state of the pane passes axe: ${look}, part ${part + 1} of ${parts}`, async ({ page }, { config }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width: 320, height: 720 });
      await page.emulateMedia({ forcedColors });
      for (const name of names.filter((_, index) => index % parts === part)) {
        await openScene(page, String(config.metadata.gallery), name, query);
        // Fluent's focus keeper puts empty elements of its own on the page; colours of the user's own are theirs.
        const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]').exclude('[data-sample]');
        const { violations } = await (rules === null ? axe : axe.withRules(rules)).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html, any[0]?.message]));
        expect.soft(found, name).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(wider, `${name} at 320 px`).toBeLessThanOrEqual(0);
      }
    });
