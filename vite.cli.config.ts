import { defineConfig } from 'vite';

/** The command line as one file, `dist/cli/duban.js`; its few packages stay packages. */
export default defineConfig({
  build: {
    ssr: 'src/cli/duban.ts',
    outDir: 'dist/cli',
    target: 'node20',
    rolldownOptions: { output: { codeSplitting: false } },
  },
  publicDir: false,
});
