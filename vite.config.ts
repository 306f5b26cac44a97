import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { officeJs } from './scripts/vite/office-js.ts';
import { securityPolicy } from './scripts/vite/security-policy.ts';

/** Where the pages take office.js from; an institution may name a CDN instead of the copy we serve. */
const officeJsAddress = process.env.DUBAN_OFFICE_JS ?? 'office-js/office.js';

/** Page → its HTML file; each becomes `dist/<page>.html`. */
const pages = { taskpane: 'taskpane.html' };
const galleryPages = { gallery: 'gallery.html' };

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    react(),
    officeJs(officeJsAddress, ['taskpane.html']),
    ...(mode === 'gallery' ? [] : [securityPolicy(officeJsAddress)]),
  ],
  build: {
    outDir: mode === 'gallery' ? 'artifacts/gallery' : 'dist',
    // Not `assets`: that is where the manifest's icons are served.
    assetsDir: 'bundle',
    target: ['chrome100', 'safari15'],
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(mode === 'gallery' ? galleryPages : pages).map(([name, file]) => [name, resolve(file)]),
      ),
    },
  },
}));
