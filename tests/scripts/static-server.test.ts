import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../scripts/serve/listen';
import { staticFiles } from '../../scripts/serve/static-server';

const folder = mkdtempSync(join(tmpdir(), 'duban-'));
const site = join(folder, 'site');
mkdirSync(join(site, 'bundle'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(site, 'home.html'), '<p>家</p>');
writeFileSync(join(site, 'bundle/a-123.js'), '1');
writeFileSync(join(site, 'icon.png'), '2');

const server = createServer(staticFiles(site, 'home.html'));
let port: number;

beforeAll(async () => {
  port = await listen(server, 4300);
});
afterAll(() => new Promise((done) => server.close(done)));

/** Sends a path as it is: `fetch` would tidy `..` away before the server sees it. */
function get(path: string, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request({ host: 'localhost', port, path, method }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

test('/ is the home page: never from an old copy, and confined to its own origin', async () => {
  const { status, headers, body } = await get('/');
  expect([status, body]).toEqual([200, '<p>家</p>']);
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
});

test('hashed files are kept for good; icons carry no caching header, or Office would not show them', async () => {
  expect((await get('/bundle/a-123.js')).headers['cache-control']).toContain('immutable');
  const icon = await get('/icon.png?v=1');
  expect([icon.status, icon.headers['content-type'], icon.headers['cache-control']]).toEqual([
    200,
    'image/png',
    undefined,
  ]);
});

test.each([
  '/../secret.txt',
  '/bundle/..%2f..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%ff',
  '/bundle',
])('%s is not answered', async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('nothing can be written', async () => {
  expect((await get('/', 'POST')).status).toBe(405);
});

test('a port in use gives way to the next', async () => {
  const second = createServer();
  expect(await listen(second, port)).toBeGreaterThan(port);
  await new Promise((done) => second.close(done));
});
