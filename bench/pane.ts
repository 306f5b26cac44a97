/** The task pane with 10,000 tasks in Chromium: first list, typing in the filter, memory over fifty readings. Prints. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumLaunch } from '../scripts/chromium';
import { inlineTokens } from '../scripts/vite/inline-tokens';
import type { Bench } from './pane/page';
import type { Work } from './pane/watch';

type BenchWindow = Window & { bench: Bench };

const rows = 10_000;
const readings = 50;
const outDir = resolve('artifacts/bench');

const inPage = {
  watch: (page: Page) => page.evaluate(() => (window as unknown as BenchWindow).bench.watch()),
  seen: (page: Page) => page.evaluate(() => (window as unknown as BenchWindow).bench.seen()),
  open: (page: Page) => page.evaluate(() => (window as unknown as BenchWindow).bench.open()),
  read: (page: Page) => page.evaluate(() => (window as unknown as BenchWindow).bench.read().then(() => undefined)),
};

/** Runs `action` and says how long until its result was drawn, and what stood in the way of frames. */
async function watch(page: Page, action: () => Promise<unknown>): Promise<Work> {
  await inPage.watch(page);
  await action();
  return inPage.seen(page);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

function print(what: string, { took, longestTask, frames }: Work): void {
  const late = frames.filter((gap) => gap > 50).length;
  console.log(
    `${what}: ${ms(took)}, longest task ${longestTask ? ms(longestTask) : 'under 50 ms'}, longest frame ${ms(frames[0] ?? 0)}, frames over 50 ms: ${late} of ${frames.length}`,
  );
}

async function measure(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = () => inPage.read(page);
  await page.locator('#pane > *').first().waitFor();

  const opened = await watch(page, async () => {
    await inPage.open(page);
    await page.getByRole('listitem').first().waitFor();
  });
  print(`first list of ${rows.toLocaleString('en')} tasks`, opened);
  print('read again', await watch(page, read));

  const search = page.getByRole('searchbox').first();
  await search.focus();
  const keys = '第99项 办公室';
  for (const round of ['typing in the filter', 'typing again']) {
    print(round, await watch(page, () => page.keyboard.type(keys, { delay: 80 })));
    await search.fill('');
  }

  for (let i = 0; i < 3; i++) await read();
  const before = await heap(session);
  for (let i = 0; i < readings; i++) await read();
  const after = await heap(session);
  console.log(
    `memory: ${before.toFixed(1)} MB, after ${readings} readings ${after.toFixed(1)} MB, growth ${(after - before).toFixed(1)} MB`,
  );
}

/** Builds the pane as it is shipped, without Office, and measures it in Chromium at the width of Excel's pane. */
export async function run(): Promise<void> {
  const page = resolve('bench/pane/page.html');
  await build({
    configFile: false,
    root: resolve('.'),
    base: './',
    logLevel: 'warn',
    define: { __DUBAN_VERSION__: JSON.stringify('bench') },
    plugins: [inlineTokens(), react()],
    build: { outDir, target: ['chrome100'], rolldownOptions: { input: { page } } },
  });
  const server = await preview({ configFile: false, build: { outDir }, preview: { port: 4178 }, logLevel: 'warn' });
  const browser = await chromium.launch(chromiumLaunch);
  try {
    const tab = await browser.newPage({ viewport: { width: 350, height: 720 } });
    tab.on('pageerror', (error) => console.error(error));
    await tab.goto(`${server.resolvedUrls?.local[0] ?? ''}bench/pane/page.html?rows=${rows}`);
    await measure(tab);
  } finally {
    await browser.close();
    await server.close();
  }
}
