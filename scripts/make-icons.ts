/** Draws every `assets/icons/NAME.svg` as NAME-16.png … NAME-128.png, with a transparent ground. Run after a change to an SVG. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from './chromium';

/** Pixels on a side: what Office asks for, and 128 for a store listing. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

const folder = join(import.meta.dirname, '../assets/icons');

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.waitForFunction(() => document.images[0]?.complete);
  return page.screenshot({ omitBackground: true });
}

const browser = await chromium.launch(chromiumLaunch);
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.svg'))) {
  const svg = await readFile(join(folder, file), 'utf8');
  for (const size of ICON_SIZES)
    await writeFile(join(folder, `${basename(file, '.svg')}-${size}.png`), await draw(page, svg, size));
}
await browser.close();
