import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { chunkOf } from './scripts/vite/chunk-of.ts';
import { functionFiles } from './scripts/vite/function-files.ts';
import { inlineTokens } from './scripts/vite/inline-tokens.ts';
import { leftToRight } from './scripts/vite/left-to-right.ts';
import { officeJs } from './scripts/vite/office-js.ts';
import { ruleWords } from './scripts/vite/rule-words.ts';
import { securityPolicy } from './scripts/vite/security-policy.ts';
import { workbenchFiles } from './scripts/vite/workbench-files.ts';

/** Where the pages take office.js from; an institution may name a CDN instead of the copy we serve. */
const officeJsAddress = process.env.DUBAN_OFFICE_JS ?? 'office-js/office.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Page → its HTML file; each becomes `dist/<page>.html`. */
const pages = { taskpane: 'taskpane.html', workbench: 'workbench.html' };
/** What reads sheets draws nothing; the pane fetches it while it is drawn. */
const reader = resolve('src/app/reading/recognise.ts');
const galleryPages = { gallery: 'gallery.html' };

export default defineConfig(({ mode }) => ({
  base: './',
  define: { __DUBAN_VERSION__: JSON.stringify(version) },
  plugins: [
    inlineTokens(),
    ruleWords(),
    leftToRight(),
    react(),
    officeJs(officeJsAddress, ['taskpane.html']),
    ...(mode === 'gallery' ? [] : [securityPolicy(officeJsAddress), workbenchFiles(), functionFiles()]),
  ],
  build: {
    outDir: mode === 'gallery' ? 'artifacts/gallery' : 'dist',
    // Not `assets`: that is where the manifest's icons are served.
    assetsDir: 'bundle',
    // React and Fluent, and the workbench's grid, are larger than Vite's hint; `npm run size` watches what counts.
    chunkSizeWarningLimit: 7000,
    // Safari before 16.4 knows no look-behind, which the readers of dates and bodies need.
    target: ['chrome100', 'safari16.4'],
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(mode === 'gallery' ? galleryPages : pages).map(([name, file]) => [name, resolve(file)]),
      ),
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              tags: ['$initial'],
              debugName: 'first',
              name: chunkOf('first', resolve('taskpane.html'), [resolve('workbench.html')]),
            },
            {
              debugName: 'reader',
              name: chunkOf('reader', reader, [resolve('taskpane.html'), resolve('workbench.html')]),
            },
          ],
        },
      },
    },
  },
}));
