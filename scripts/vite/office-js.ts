import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What office.js may ask for in the Excel editions we serve; the package as a whole weighs 86 MB. */
const files = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
] as const;

const folder = 'office-js';

/** The folder of the npm package that holds the files above. */
function packageFolder(): string {
  const require = createRequire(import.meta.url);
  return dirname(require.resolve('@microsoft/office-js/package.json'));
}

/** Address under our own origin → file of the package, the licence included (it must travel along). */
function servedFiles(): Map<string, string> {
  const root = packageFolder();
  const served = new Map(files.map((file) => [`${folder}/${file}`, join(root, 'dist', file)]));
  return served.set(`${folder}/LICENSE.md`, join(root, 'LICENSE.md'));
}

/**
 * Brings office.js to the page without touching it: its licence allows unmodified copies only, and it finds its other
 * files next to itself by its own name, so it is neither bundled nor renamed nor hashed.
 *
 * `address` is what the script tag says: `office-js/office.js` for the copy we serve, or the address of a CDN (then no
 * file is copied). Pages listed in `pages` get the script, directly followed by the script that sets its switches.
 */
export function officeJs(address: string, pages: readonly string[]): Plugin {
  const local = !/^https?:/.test(address);
  const served = local ? servedFiles() : new Map<string, string>();
  return {
    name: 'duban:office-js',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, context) => {
        if (!pages.some((page) => context.path.endsWith(page))) return [];
        const base = context.server ? '/' : './';
        return [script(local ? base + address : address), script(`${base}after-office.js`)];
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = served.get((request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '');
        if (!file || !existsSync(file)) return next();
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        createReadStream(file).pipe(response);
      });
    },
    generateBundle() {
      for (const [fileName, path] of served) this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    },
  };
}

function script(src: string): HtmlTagDescriptor {
  return { tag: 'script', attrs: { src }, injectTo: 'head' };
}
