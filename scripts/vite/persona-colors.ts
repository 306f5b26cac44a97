import type { Plugin } from 'vite';

const list = /(export const personaSharedColor(?:s|Names) = )(?:\{[^}]*\}|\[[^\]]*\])/;

/** Single colours that the dark palette sets anew: `personaColorPaletteTokens.colorPalettePlumBackground2 = personaSharedColors.plum.shade20;`. */
const patch = /^personaColorPaletteTokens\.\w+ = personaSharedColors\.\w+\.\w+;$/gm;

/** A file of the tokens without the colours of people's pictures; throws where the library says them otherwise. */
export function withoutPersonas(code: string): string {
  if (code.match(patch)) return code.replace(patch, '');
  if (!list.test(code)) throw new Error('@fluentui/tokens no longer lists its persona colours as personaSharedColors');
  return code.replace(list, (all, start: string) => start + (all.endsWith(']') ? '[]' : '{}'));
}

/**
 * Leaves the persona palette out of the themes: 28 colours in eight shades each for the pictures of people, of which the pane
 * shows none.
 */
export function personaColors(): Plugin {
  return {
    name: 'duban:persona-colors',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: {
        id: /\/@fluentui\/tokens\/lib\/(?:global\/colorPalette|alias\/darkColorPalette|sharedColorNames)\.js$/,
      },
      handler: (code) => ({ code: withoutPersonas(code), map: null }),
    },
  };
}
