import type { Plugin } from 'vite';

const personas = /(export const personaSharedColor(?:s|Names) = )(?:\{[^}]*\}|\[[^\]]*\])/;
/** Single colours that the dark palette sets anew: `personaColorPaletteTokens.colorPalettePlumBackground2 = personaSharedColors.plum.shade20;`. */
const patch = /^personaColorPaletteTokens\.\w+ = personaSharedColors\.\w+\.\w+;$/gm;
/** Colours of states that the pane does not have; the other five are asked for by name. */
const states = /^ {4}'?(?:berry|lightGreen)'?,\n/gm;
/** Shades of a colour that no theme takes. */
const shades = /^ {4}(?:shade50|tint50|tint10): '#\w+',\n/gm;

/**
 * A file of the tokens without the colours of people's pictures and of two states, and without shades that no theme takes;
 * throws where the library says them otherwise.
 */
export function withoutUnusedColors(code: string): string {
  if (code.includes('shade50')) return code.replace(shades, '');
  if (code.match(patch)) return code.replace(patch, '');
  if (!personas.test(code))
    throw new Error('@fluentui/tokens no longer lists its persona colours as personaSharedColors');
  return code.replace(personas, (all, start: string) => start + (all.endsWith(']') ? '[]' : '{}')).replace(states, '');
}

/**
 * Leaves colours out of the themes that the pane does not show: 28 for the pictures of people, two of states, and the shades
 * between those that the themes take.
 */
export function unusedColors(): Plugin {
  return {
    name: 'duban:unused-colors',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: {
        id: /\/@fluentui\/tokens\/lib\/(?:global\/colorPalette|global\/colors|alias\/darkColorPalette|sharedColorNames)\.js$/,
      },
      handler: (code) => ({ code: withoutUnusedColors(code), map: null }),
    },
  };
}
