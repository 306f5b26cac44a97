import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Nothing is loaded from, or sent to, another origin; Fluent, Univer and office.js insert style elements. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Files below `bundle/` carry a hash of their content in their name. */
const HASHED = /^bundle[/\\]/;

/**
 * Answers requests from a folder of built files; `home` is the page for `/`. Pages are asked for anew each time, hashed
 * files are kept for good; icons get no caching header, without which Office would not show them.
 */
export function staticFiles(folder: string, home: string): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const path = fileOf(request, home);
    const file = path === null ? null : join(folder, path);
    if (path === null || file === null || !existsSync(file) || !statSync(file).isFile()) return refuse(response, 404);
    response.writeHead(200, headersFor(path, statSync(file).size));
    if (request.method === 'HEAD') return response.end();
    createReadStream(file).pipe(response);
  };
}

/** The path below the folder, or null for an address that leaves it. */
function fileOf(request: IncomingMessage, home: string): string | null {
  const address = request.url ?? '/';
  if (!URL.canParse(address, 'http://localhost')) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const inside = normalize(path).replace(/^[/\\]+/, '');
  if (inside.split(sep).includes('..') || inside.includes('\0')) return null;
  return inside === '' ? home : inside;
}

function headersFor(path: string, size: number): Record<string, string | number> {
  const type = extname(path);
  const caching: Record<string, string> =
    type === '.html'
      ? { 'Cache-Control': 'no-cache', 'Content-Security-Policy': POLICY }
      : HASHED.test(path)
        ? { 'Cache-Control': 'public, max-age=31536000, immutable' }
        : {};
  return {
    'Content-Type': TYPES[type] ?? 'application/octet-stream',
    'Content-Length': size,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...caching,
  };
}

function refuse(response: ServerResponse, status: 404 | 405): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? '没有这个文件 Not found' : '只支持读取 GET only');
}
