import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium';

const port = Number(process.env.E2E_PORT ?? 4180);
const galleryPort = port + 100;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'artifacts/e2e',
  reporter: [['list']],
  metadata: { gallery: `http://localhost:${galleryPort}/` },
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    launchOptions: chromiumLaunch,
    actionTimeout: 10_000,
    // Recording every step costs a fifth of the time; `TRACE=1` does it when a failure is not understood.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  webServer: [
    {
      command: `npm start -- --no-open --port ${port}`,
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
      timeout: 120_000,
    },
    {
      command: `vite build --mode gallery --logLevel warn && vite preview --mode gallery --strictPort --port ${galleryPort}`,
      url: `http://localhost:${galleryPort}/gallery.html`,
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
});
