import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost, createUniverEngine, type Host } from '../../host';

const seeds = join(__dirname, '../../seeds');
const books = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));

const running: Host[] = [];
afterEach(() => running.splice(0).forEach((host) => host.dispose()));

async function open(bytes: Uint8Array): Promise<Host> {
  const host = createHost({ engine: createUniverEngine() });
  running.push(host);
  await host.open(bytes, 'book.xlsx');
  return host;
}

test.each(books)('%s: an untouched book is saved as it was', async (name) => {
  const host = await open(readFileSync(join(seeds, name)));
  const saved = await open(await host.save());
  expect(saved.snapshot()).toEqual(host.snapshot());
});
