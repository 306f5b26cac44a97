import { followRegionKey } from '../regions';

/**
 * Shows the add-in's page, byte for byte as it was built, in an empty frame with `external` as its `window.external`.
 *
 * office.js looks for its host when its script runs, so the door must be there before. Chromium gives a frame a new
 * window for each address it goes to, and nothing laid into the old one survives; a text written into the frame's first,
 * empty document keeps the window. Its relative addresses are those of our own page, beside which the add-in lies.
 */
export async function loadPage(
  frame: HTMLIFrameElement,
  page: string,
  external: object,
  signal: AbortSignal,
): Promise<void> {
  const html = await fetch(page, { signal }).then(
    (answer) => (answer.ok ? answer.text() : `<p>${answer.status} ${page}</p>`),
    () => `<p>${page}</p>`,
  );
  const [view, document] = [frame.contentWindow, frame.contentDocument];
  if (signal.aborted || !view || !document) return;
  Object.assign(view, { external });
  document.open();
  document.write(html);
  document.close();
  followRegionKey(view);
}
