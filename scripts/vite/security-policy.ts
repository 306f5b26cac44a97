import type { Plugin } from 'vite';

/** The origin of an absolute address, as a policy source; nothing for an address of our own. */
function foreignOrigin(address: string): string {
  return /^https?:/.test(address) ? ` ${new URL(address).origin}` : '';
}

/**
 * Writes the content security policy into the built pages, so that nothing leaves our own origin even when the server
 * sends no header. Fluent and office.js insert style elements; no inline script runs in a browser of today.
 * `address` is where office.js comes from; a foreign one is allowed as a script source and nothing else.
 */
export function securityPolicy(address: string): Plugin {
  const policy = [
    "default-src 'self'",
    `script-src 'self'${foreignOrigin(address)}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    name: 'duban:security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}
