import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Address under our own origin → file: the icons that the manifest names, and the books that the workbench offers. */
function servedFiles(): Map<string, string> {
  const icons = readdirSync(join(root, 'assets/icons')).filter((name) => name.endsWith('.png'));
  return new Map([
    ...icons.map((name) => [`assets/icons/${name}`, join(root, 'assets/icons', name)] as const),
    ['samples/work-plan.xlsx', join(root, 'seeds/hechi-2019/sheet.xlsx')],
    ['samples/staffing.xlsx', join(root, 'seeds/hechi-2019/staffing.xlsx')],
  ]);
}

/** Lays beside the built pages what they ask for by name and do not import. */
export function workbenchFiles(): Plugin {
  const served = servedFiles();
  return {
    name: 'duban:workbench-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = served.get((request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '');
        if (file) response.end(readFileSync(file));
        else next();
      });
    },
    generateBundle() {
      for (const [fileName, file] of served) this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
    },
  };
}
