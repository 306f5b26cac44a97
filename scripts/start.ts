/**
 * `npm start`: builds the pages when a source is newer, serves them on this machine and prints the address of the
 * workbench. `--port N` (4173), `--https` with the local certificate that Excel trusts, `--no-open` leaves the browser alone.
 */
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './serve/build-if-needed';
import { listen } from './serve/listen';
import { openBrowser } from './serve/open-browser';
import { staticFiles } from './serve/static-server';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    https: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '..');

async function localServer(secure: boolean) {
  const files = staticFiles(join(root, 'dist'), 'workbench.html');
  if (!secure) return createServer(files);
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return createSecureServer(await getHttpsServerOptions(), files);
}

const started = performance.now();
if (await buildIfNeeded(root)) console.log(`已构建 Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
const port = await listen(await localServer(values.https), Number(values.port));
const address = `${values.https ? 'https' : 'http'}://localhost:${port}/`;
console.log(`督办工作台 Duban workbench: ${address}\n按 Ctrl+C 停止 Press Ctrl+C to stop`);
if (!values['no-open']) openBrowser(address);
