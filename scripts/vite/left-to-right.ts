import type { Plugin } from 'vite';

const id = '\0duban:left-to-right';

/**
 * The pane speaks Chinese and English, which both run from left to right: styles need no mirror image for the other way, and
 * the library that makes it (rtl-css-js, within Fluent's styles) is replaced by one that changes nothing.
 */
export function leftToRight(): Plugin {
  return {
    name: 'duban:left-to-right',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^rtl-css-js/ }, handler: () => id },
    load: {
      filter: { id: /duban:left-to-right/ },
      handler: () =>
        'export const convert = (style) => style; export const convertProperty = (key, value) => ({ key, value });',
    },
  };
}
