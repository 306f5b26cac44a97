import type { Page } from '@playwright/test';
import { scenes } from '../src/taskpane/gallery/scenes';

/** Presses what a selector names; of a list of words it takes the second. */
async function use(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await target.waitFor({ timeout: 5000 });
  const isList = await target.evaluate((element) => element instanceof HTMLSelectElement);
  if (isList) await target.selectOption({ index: 1 });
  else await target.click();
}

/** Opens one scene of the gallery (`origin` ends with /) and brings it into its state. `query`: `&dark&language=en-US`. */
export async function openScene(page: Page, origin: string, name: string, query: string): Promise<void> {
  await page.goto(`${origin}gallery.html?scene=${name}${query}`);
  await page.waitForLoadState('networkidle');
  const press = [scenes[name]?.press ?? []].flat();
  for (const selector of press) {
    await use(page, selector);
    await page.waitForTimeout(200);
  }
  // A page or a panel that is loaded on demand may still be on its way.
  await page.waitForTimeout(press.length === 0 ? 100 : 400);
}
