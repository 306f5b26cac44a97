import { expect, type Locator, type Page } from '@playwright/test';

/** How a person works the page: with the mouse alone, or with the keyboard alone. Targets are found by what they are called. */
export interface Hands {
  press(target: Locator): Promise<void>;
  /** Ticks a box. */
  tick(target: Locator): Promise<void>;
  /** Chooses from a list by what the entry says. */
  choose(target: Locator, entry: string): Promise<void>;
  type(target: Locator, words: string): Promise<void>;
  /** Folds up what `opener` has unfolded, from inside it. */
  foldUp(opener: Locator): Promise<void>;
  /** Goes to the cells and selects the one below. */
  cellBelow(cell: { readonly x: number; readonly y: number }): Promise<void>;
}

const canvasOf = (page: Page): Locator => page.locator('canvas[id^="univer-sheet-main-canvas"]');

export function mouse(page: Page): Hands {
  const press = (target: Locator): Promise<void> => target.click();
  return {
    press,
    tick: press,
    // The list that opens is the browser's own and lies outside the page.
    choose: async (target, entry) => void (await target.selectOption({ label: entry })),
    async type(target, words) {
      await target.click();
      await page.keyboard.type(words);
    },
    foldUp: press,
    cellBelow: (cell) => canvasOf(page).click({ position: cell }),
  };
}

type Way = 'here' | 'gone' | 'F6' | 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowUp';

/** Which key leads from the focus towards the target, which may have been drawn anew meanwhile. Lines of the task list are one stop of Tab, with arrows between them. */
function wayTo(target: Element): Way {
  const { ownerDocument: page } = target;
  if (!target.isConnected) return 'gone';
  const at = page.activeElement;
  if (at === target && page.hasFocus()) return 'here';
  // The cells keep Tab to themselves, as in Excel: F6 leads out of them, and past them from the pane to the ribbon.
  if (at?.closest('main.grid, aside.pane') && !target.closest('aside.pane')) return 'F6';
  if (page.defaultView?.parent.document.activeElement?.closest('main.grid')) return 'F6';
  if (!page.hasFocus() || !at || at === page.body) return 'Tab';
  const isAfter = (at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const place = (element: Element): number => Number(element.closest('[data-index]')?.getAttribute('data-index'));
  const isLine = at.matches('[data-line], [data-line] + button');
  if (target.matches('[tabindex="-1"]') && isLine) return place(target) > place(at) ? 'ArrowDown' : 'ArrowUp';
  return isAfter ? 'Tab' : 'Shift+Tab';
}

/** More steps than any way through the pane takes. */
const mostSteps = 150;

/** The keyboard alone: Tab, Enter, Space, arrows, Escape, and F6 as Excel's own key between ribbon, cells and pane. */
export function keyboard(page: Page): Hands {
  const key = (name: string): Promise<void> => page.keyboard.press(name);

  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    // Found once: looking it up by its name at every step would take longer than the steps.
    let element = await target.elementHandle();
    for (let step = 0; step < mostSteps; step += 1) {
      const way = (await element?.evaluate(wayTo)) ?? 'gone';
      if (way === 'here') return;
      if (way === 'gone') element = await target.elementHandle();
      else await key(way);
    }
    throw new Error(`not reached by keyboard: ${String(target)}`);
  }

  return {
    async press(target) {
      await reach(target);
      await key('Enter');
    },
    async tick(target) {
      await reach(target);
      await key('Space');
    },
    async choose(target, entry) {
      await reach(target);
      const steps = await target.evaluate(
        (element, [wanted]) => {
          const { options, selectedIndex } = element as HTMLSelectElement;
          return [...options].findIndex(({ label }) => label === wanted) - selectedIndex;
        },
        [entry],
      );
      for (let step = 0; step < Math.abs(steps); step += 1) await key(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    },
    async type(target, words) {
      await reach(target);
      await page.keyboard.type(words);
    },
    async foldUp(opener) {
      await key('Escape');
      await expect(opener).toBeFocused();
    },
    async cellBelow() {
      await key('F6');
      await key('F6');
      await key('ArrowDown');
    },
  };
}
