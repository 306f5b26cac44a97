import type { Plugin } from 'vite';
import { chineseMetadata, englishMetadata, metadataFile } from '../function-metadata/metadata';

/** Address under our own origin → how its text is made. The manifest names them. */
const files: Readonly<Record<string, () => Promise<string>>> = {
  'functions.json': async () => metadataFile(await chineseMetadata()),
  'functions.en-US.json': async () => metadataFile(await englishMetadata()),
};

/** Writes what Excel needs to know of the worksheet functions before it loads the page. */
export function functionFiles(): Plugin {
  return {
    name: 'duban:function-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const make = files[(request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? ''];
        if (!make) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        make().then((text) => response.end(text), next);
      });
    },
    async generateBundle() {
      for (const [fileName, make] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: await make() });
      }
    },
  };
}
