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

/** What a page fetches just now, and when the last of it came (in the time of `Date.now`). */
interface Fetches {
  readonly underWay: Set<Request>;
  ended: number;
}
const fetchesOf = new WeakMap<Page, Fetches>();

function watchFetches(page: Page): Fetches {
  const known = fetchesOf.get(page);
  if (known) return known;
  const fetches: Fetches = { underWay: new Set(), ended: 0 };
  fetchesOf.set(page, fetches);
  const end = (request: Request): void => {
    fetches.underWay.delete(request);
    fetches.ended = Date.now();
  };
  page.on('request', (request) => fetches.underWay.add(request));
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return fetches;
}

/** Said while a page of the pane is on its way; drawing it may take a busy machine longer than the time below. */
const opening = /正在打开页面|Opening the page/u;

/** How long a page stays as it is before it counts as settled, in milliseconds. */
const STILL = 100;
/** The same where something was loaded on demand just before: React holds that back for 300. */
const STILL_AFTER_FETCH = 400;

/** Waits until what loads on demand is there and the page no longer changes. */
async function settled(page: Page): Promise<void> {
  const fetches = watchFetches(page);
  for (
    let before = '', now = await page.content();
    now !== before || fetches.underWay.size;
    now = await page.content()
  ) {
    before = now;
    await page.waitForTimeout(Date.now() - fetches.ended < STILL_AFTER_FETCH ? STILL_AFTER_FETCH : STILL);
    await page.getByText(opening).waitFor({ state: 'detached' });
  }
  // Colours fade into those of a theme; half-way they are nobody's.
  await page.waitForFunction(() => document.getAnimations().every((one) => !(one instanceof CSSTransition)));
}

/** Goes to a scene; within the gallery as a step in the page's history, so that nothing is loaded twice. */
async function go(page: Page, address: string): Promise<void> {
  const [gallery = ''] = address.split('?');
  if (!page.url().startsWith(gallery)) {
    await page.goto(address);
    return;
  }
  // A hand left over a button would show its tip in the next scene.
  await page.mouse.move(0, 0);
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** Opens one scene of the gallery (`origin` ends with /) and brings it into its state. `query`: `&dark&language=en-US`. */
export async function openScene(page: Page, origin: string, name: string, query: string): Promise<void> {
  watchFetches(page);
  await go(page, `${origin}gallery.html?scene=${name}${query}`);
  await page.locator('#pane > *').first().waitFor();
  await settled(page);
  for (const selector of [scenes[name]?.press ?? []].flat()) {
    await use(page, selector);
    await settled(page);
  }
}
