import type { External } from './protocol/external';

export interface PageParts {
  readonly external: External;
  /** The address from which Office.js believes to have been loaded. */
  readonly scriptUrl: string;
  /** Runs the script at an address in the page's context. */
  readonly load: (url: string) => void;
}

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
  setAttribute(): void;
  getAttribute(): null;
}

/** Adding a script element to the page loads it in the next turn, as a browser would. */
function head(load: PageParts['load']) {
  return {
    appendChild(script: ScriptElement): void {
      setTimeout(() => {
        try {
          load(script.src);
          script.onload?.();
        } catch {
          script.onerror?.();
        }
      });
    },
  };
}

/** Just enough of a browser's globals for Office.js to start: it loads two more scripts and reads the address. */
export function pageStandIn({ external, scriptUrl, load }: PageParts): Record<string, unknown> {
  const self = { src: scriptUrl, getAttribute: () => null };
  const document = {
    URL: 'https://host.invalid/taskpane.html',
    cookie: '',
    getElementsByTagName: (tag: string) => (tag === 'head' ? [head(load)] : [self]),
    createElement: (): ScriptElement => ({ src: '', setAttribute: () => {}, getAttribute: () => null }),
    createTextNode: () => ({}),
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  const page: Record<string, unknown> = {
    external,
    document,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/130.0',
      platform: 'Win32',
      language: 'zh-CN',
    },
    location: new URL('https://host.invalid/taskpane.html'),
    history: {},
    addEventListener: () => {},
    removeEventListener: () => {},
    postMessage: () => {},
    performance,
  };
  return Object.assign(page, { window: page, self: page, top: page, parent: page });
}
