import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Inspection } from '../../workbench/excel/inspection';
import { violations } from './axe';

/** What the page lays on its window for tests. */
type InspectedWindow = Window & { embeddedExcel: Inspection };

/** Drawn by Univer (grid, formula bar, messages) and by Fluent's focus keeper; their markup is not ours. */
const notOurs = [
  '.grid__canvas',
  'section[aria-label^="Notifications"]',
  '[data-tabster-dummy]',
  ['iframe', '[data-tabster-dummy]'],
];

/** The workbench as a user sees it, and a look behind it. */
export class WorkbenchPage {
  /** Requests that went to another origin; must stay empty. */
  readonly foreign: string[] = [];
  /** Errors that nobody caught. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(?:https?|wss?):$/.test(protocol) && origin !== new URL(page.url()).origin && page.url() !== 'about:blank')
        this.foreign.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Where the cells are drawn. */
  get canvas(): Locator {
    return this.page.locator('canvas[id^="univer-sheet-main-canvas"]');
  }

  /** Waits until the pane says (and reads out) a sentence that contains `text`. */
  async expectSaid(text: string | RegExp): Promise<void> {
    await expect(this.pane.getByRole('status').filter({ hasText: text })).toHaveCount(1);
  }

  /** Page and pane have no fault that axe finds. */
  async expectAccessible(): Promise<void> {
    expect(await violations(this.page, { exclude: notOurs })).toEqual([]);
  }

  command(label: string): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name: label });
  }

  /** Opens the page and waits until the add-in has read the sample. */
  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.pane.getByText('38 项任务 · ')).toBeVisible({ timeout: 30_000 });
  }

  /** Presses a ribbon button and waits for its end. */
  async press(label: string): Promise<void> {
    await this.command(label).click();
    await expect(this.command(label)).toBeEnabled();
  }

  /** Turns to a page of the pane. */
  turnTo(name: string): Promise<void> {
    return this.pane.getByRole('navigation').getByRole('button', { name }).click();
  }

  /** Brings a sheet to the front as its tab does. */
  showSheet = (name: string): Promise<void> =>
    this.page.evaluate((n) => (window as unknown as InspectedWindow).embeddedExcel.showSheet(n), name);

  /** Drags a file onto the grid. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const base64 = Buffer.from(bytes).toString('base64');
    const dataTransfer = await this.page.evaluateHandle(
      async ([file, data]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], file));
        return transfer;
      },
      [name, base64] as const,
    );
    for (const type of ['dragenter', 'dragover', 'drop']) await this.page.dispatchEvent('main', type, { dataTransfer });
  }

  /** Saves a copy of the open book and returns its bytes. */
  async saveCopy(): Promise<Uint8Array> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: '保存副本' }).click();
    return readFileSync(await (await download).path());
  }

  /** Narrows or widens the pane with the arrow keys. */
  async setPaneWidth(width: number): Promise<void> {
    const splitter = this.page.getByRole('slider', { name: /窗格宽度|Pane width/ });
    for (;;) {
      const now = Number(await splitter.getAttribute('aria-valuenow'));
      if (now === width) return;
      await splitter.press(now < width ? 'ArrowLeft' : 'ArrowRight');
    }
  }

  shot(name: string): Promise<Buffer> {
    return this.page.screenshot({ path: `artifacts/screenshots/${name}.png` });
  }

  snapshot = (): Promise<unknown> =>
    this.page.evaluate(() => (window as unknown as InspectedWindow).embeddedExcel.snapshot());

  hiddenRows = (): Promise<number[]> =>
    this.page.evaluate(() => (window as unknown as InspectedWindow).embeddedExcel.hiddenRows());

  mergeCount = (): Promise<number> =>
    this.page.evaluate(() => (window as unknown as InspectedWindow).embeddedExcel.mergeCount());

  /** What is selected on the sheet in front; with an address, selects it first. */
  selected = (address?: string): Promise<unknown> =>
    this.page.evaluate((a) => (window as unknown as InspectedWindow).embeddedExcel.selected(a), address);

  /** Rows and columns count from 1. */
  shownFill = (row: number, column: number): Promise<string | null> =>
    this.page.evaluate(([r, c]) => (window as unknown as InspectedWindow).embeddedExcel.shownFill(r, c), [
      row,
      column,
    ] as const);

  /** Types into a cell as a user would, and waits for the add-in's functions. */
  type = (address: string, value: string): Promise<void> =>
    this.page.evaluate(([a, v]) => (window as unknown as InspectedWindow).embeddedExcel.type(a, v), [
      address,
      value,
    ] as const);

  /** What cells show, and the words beside an error of a function. */
  cells = (address: string): Promise<{ readonly text: string; readonly message: string | null }[]> =>
    this.page.evaluate((a) => (window as unknown as InspectedWindow).embeddedExcel.cells(a), address);
}
