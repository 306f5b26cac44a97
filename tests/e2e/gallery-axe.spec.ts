import { expect, test, type Page } from '@playwright/test';
import { openScene } from '../../scripts/gallery-page';
import { scenes } from '../../src/taskpane/gallery/scenes';
import { violations } from './axe';

/** Each language and each look once; what the words are does not change the colours. */
const looks = [
  { name: 'Chinese, light and contrast theme', query: '', contrast: true },
  { name: 'English, dark', query: '&dark&language=en-US', contrast: false },
] as const;

/** The narrowest pane, and what is left of it at 200 %. */
const ordinary = { width: 320, height: 720 };
const zoomed = { width: 160, height: 360 };

/** Fluent's focus keeper puts empty elements of its own on the page; colours of the user's own are theirs. */
const examined = { exclude: ['[data-tabster-dummy]', '[data-sample]'] };

/** Several tests of a look, so that both workers have something to do. */
const parts = 2;
const names = Object.keys(scenes);

for (const { name: look, query, contrast } of looks)
  for (let part = 0; part < parts; part += 1)
    test(`every state of the pane passes axe: ${look}, part ${part + 1} of ${parts}`, async ({ page }, { config }) => {
      test.setTimeout(300_000);
      await page.setViewportSize(ordinary);
      for (const name of names.filter((_, index) => index % parts === part)) {
        await page.emulateMedia({ forcedColors: 'none' });
        await openScene(page, String(config.metadata.gallery), name, query);
        // An empty page has no faults: there must be more than the names of the pages.
        expect.soft(await textBesideNavigation(page), `${name} is drawn`).toMatch(/\S{4}/u);
        expect.soft(await violations(page, examined), name).toEqual([]);
        expect.soft(await tooWide(page), `${name} at 320 px`).toEqual([]);
        await page.setViewportSize(zoomed);
        expect.soft(await tooWide(page), `${name} at 200 %`).toEqual([]);
        await page.setViewportSize(ordinary);
        if (!contrast) continue;
        await page.emulateMedia({ forcedColors: 'active' });
        expect.soft(await violations(page, examined, 'color-contrast'), `${name} in a contrast theme`).toEqual([]);
      }
    });

/** What the pane says without the names of its pages. */
async function textBesideNavigation(page: Page): Promise<string> {
  const all = await page.locator('#pane').innerText();
  const names = await page.getByRole('navigation').allInnerTexts();
  return names.reduce((text, words) => text.replace(words, ''), all);
}

/** Texts and controls that reach beyond the right edge. What scrolls by itself, as rows of numbers do, may. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll('#pane *')]
      .filter((element) => element.childElementCount === 0 && !scrolls(element.parentElement))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
