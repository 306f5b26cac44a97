import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { openBook } from '../../xlsx/open';
import { saveBook } from '../../xlsx/save';

const root = join(import.meta.dirname, '../..');
const icons = join(root, 'assets/icons');

type MakeFile = () => Promise<Uint8Array>;

/** The work plan with the staffing table as its second sheet, as an office keeps them in one book. */
async function samplePlan(): Promise<Uint8Array> {
  const plan = await openBook(await readFile(join(root, 'seeds/hechi-2019/sheet.xlsx')));
  const staffing = await openBook(await readFile(join(root, 'seeds/hechi-2019/staffing.xlsx')));
  plan.sheets.push(...staffing.sheets);
  return saveBook(plan);
}

/** Address under our own origin → how its bytes are made. */
function servedFiles(): Map<string, MakeFile> {
  const served = new Map<string, MakeFile>([
    ['samples/hechi-2019.xlsx', samplePlan],
    ['samples/staffing.xlsx', () => readFile(join(root, 'seeds/hechi-2019/staffing.xlsx'))],
  ]);
  for (const name of readdirSync(icons).filter((file) => file.endsWith('.png')))
    served.set(`assets/icons/${name}`, () => Promise.resolve(readFileSync(join(icons, name))));
  return served;
}

/** Brings to the built pages what they do not import: the icons that the manifest names and the workbench's samples. */
export function workbenchFiles(): Plugin {
  const served = servedFiles();
  return {
    name: 'duban:workbench-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const make = served.get((request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '');
        if (!make) return next();
        make().then((bytes) => response.end(bytes), next);
      });
    },
    async generateBundle() {
      for (const [fileName, make] of served) this.emitFile({ type: 'asset', fileName, source: await make() });
    },
  };
}
