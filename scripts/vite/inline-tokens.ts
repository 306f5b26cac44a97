import type { Plugin } from 'vite';

/** All kinds of tokens but those of layers, which bring a value to fall back on. */
const member = /\btokens\.((?:border|color|curve|duration|font|lineHeight|shadow|spacing|strokeWidth)\w+)/g;

/**
 * Writes each theme token where it is used: `tokens.colorBrandBackground` is the text `var(--colorBrandBackground)`. The
 * table of all tokens, of which the pane uses a tenth, is then left out of the build. TypeScript has checked the names.
 */
export function inlineTokens(): Plugin {
  return {
    name: 'duban:inline-tokens',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(?:src\/taskpane|@fluentui\/react-[\w-]+\/lib)\/.*\.[jt]sx?$/, code: 'tokens.' },
      handler: (code) => ({ code: code.replace(member, "'var(--$1)'"), map: null }),
    },
  };
}
