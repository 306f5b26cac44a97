import type { Page, Request } from '@playwright/test';
import { scenes } from '../src/taskpane/gallery/scenes';

/** Presses what a selector names; of a list of words it takes the second. */
async function use(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await target.waitFor({ timeout: 15_000 });
  if (await target.evaluate((element) => element instanceof HTMLSelectElement)) {
    await target.selectOption({ index: 1 });
    return;
  }
  const isFolded = async (): Promise<boolean> => (await target.getAttribute('aria-expanded')) === 'false';
  const folded = await isFolded();
  await target.click();
  await settled(page);
  // While a list is still laid out, a line may be put anew and folds up again.
  if (folded && (await isFolded())) await target.click();
}

/** What a page fetches just now. */
const underWay = new WeakMap<Page, Set<Request>>();

function watchFetches(page: Page): void {
  if (underWay.has(page)) return;
  const fetches = new Set<Request>();
  underWay.set(page, fetches);
  page.on('request', (request) => fetches.add(request));
  page.on('requestfinished', (request) => fetches.delete(request));
  page.on('requestfailed', (request) => fetches.delete(request));
}

/** Said while a page of the pane is on its way; drawing it may take a busy machine longer than the time below. */
const opening = /正在打开页面|Opening the page/u;

/**
 * How long a page stays as it is before it counts as settled, in milliseconds: React holds back what was loaded on demand
 * for 300.
 */
const STILL = 400;

/** Waits until what loads on demand is there and the page no longer changes. */
async function settled(page: Page): Promise<void> {
  for (
    let before = '', now = await page.content();
    now !== before || underWay.get(page)?.size;
    now = await page.content()
  ) {
    before = now;
    await page.waitForTimeout(STILL);
    await page.getByText(opening).waitFor({ state: 'detached' });
  }
}

/** Opens one scene of the gallery (`origin` ends with /) and brings it into its state. `query`: `&dark&language=en-US`. */
export async function openScene(page: Page, origin: string, name: string, query: string): Promise<void> {
  watchFetches(page);
  await page.goto(`${origin}gallery.html?scene=${name}${query}`);
  await page.locator('#pane > *').first().waitFor();
  await settled(page);
  for (const selector of [scenes[name]?.press ?? []].flat()) {
    await use(page, selector);
    await settled(page);
  }
}
