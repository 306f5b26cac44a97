/**
 * `tsx scripts/gallery-shots.ts [scene …]`: builds the gallery and keeps a picture of each scene in each look under
 * `artifacts/gallery-shots/`. Says what overflows sideways, for that is what a narrow pane gets wrong first.
 */
import { mkdirSync } from 'node:fs';
import { build, preview } from 'vite';
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from './chromium';
import { openScene } from './gallery-page';
import { scenes } from '../src/taskpane/gallery/scenes';

const looks = [
  { name: 'light-320', width: 320, query: '', contrast: false },
  { name: 'dark-320', width: 320, query: '&dark', contrast: false },
  { name: 'english-350', width: 350, query: '&language=en-US', contrast: false },
  { name: 'contrast-320', width: 320, query: '', contrast: true },
] as const;

const folder = 'artifacts/gallery-shots';
const wanted = process.argv.slice(2);
const names = Object.keys(scenes).filter((name) => wanted.length === 0 || wanted.includes(name));

async function shoot(page: Page, origin: string): Promise<void> {
  for (const look of looks) {
    await page.setViewportSize({ width: look.width, height: 720 });
    await page.emulateMedia({ forcedColors: look.contrast ? 'active' : 'none' });
    for (const name of names) {
      await openScene(page, origin, name, look.query).catch((error: unknown) =>
        console.log(`${name}.${look.name}: ${String(error)}`),
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) console.log(`${name}.${look.name}: ${wide} px too wide`);
      await page.screenshot({ path: `${folder}/${name}.${look.name}.png` });
    }
  }
}

mkdirSync(folder, { recursive: true });
await build({ mode: 'gallery', logLevel: 'warn' });
const server = await preview({
  mode: 'gallery',
  preview: { port: Number(process.env.GALLERY_PORT ?? 4179) },
  logLevel: 'warn',
});
const browser = await chromium.launch(chromiumLaunch);
try {
  const page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  page.on('console', (message) => message.type() === 'error' && console.log(message.text()));
  page.on('pageerror', (error) => console.log(String(error)));
  await shoot(page, server.resolvedUrls?.local[0] ?? 'http://localhost:4179/');
} finally {
  await browser.close();
  await server.close();
}
