import type { Host } from './host';

/**
 * Puts the host behind `window.external` of a page that has not loaded Office.js yet, such as an iframe of the same
 * origin whose document is still empty. Settings that an earlier page left in session storage are forgotten, because
 * Office.js would take them for those of the open file.
 *
 * @example
 * const frame = document.createElement('iframe');
 * document.body.append(frame);
 * frame.addEventListener('load', …);
 * attachOffice(host, frame.contentWindow);
 */
export function attachOffice(host: Host, page: Window): void {
  forgetOffice(page);
  Object.defineProperty(page, 'external', { configurable: true, writable: true, value: host.connect() });
}

/** Keys that Office.js writes: the host's name, and the document's settings. */
function forgetOffice(page: Window): void {
  const { sessionStorage } = page;
  const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  for (const key of keys) if (/hostInfoValue$|CachedSessionSettings$/.test(key)) sessionStorage.removeItem(key);
}
