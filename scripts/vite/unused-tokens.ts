import type { Plugin } from 'vite';

/** How names of theme tokens begin. */
const token = '(?:color|borderRadius|fontSize|lineHeight|strokeWidth|duration|curve|spacing)[A-Z]\\w*';
/** A token of a theme with its value: `colorNeutralForeground5:t[26],`. */
const entry = new RegExp(`(?<=[{,])(${token}):(?:[\\w$]+(?:\\.\\w+|\\[\\d+\\])?|"[^"]*"|\`[^\`$]*\`),`, 'g');
/** Any other mention of one: `var(--colorNeutralForeground1)`, `theme.colorNeutralForeground1`. */
const mention = new RegExp(`\\b(${token})\\b(?!:)`, 'g');

/** The tokens that some code or style uses; where a theme only defines one, it is not among them. */
export function usedTokens(codes: readonly string[]): ReadonlySet<string> {
  return new Set(codes.flatMap((code) => [...code.matchAll(mention)].map(([, name = '']) => name)));
}

/** A script without the theme tokens that nothing uses. */
export function withoutUnused(code: string, used: ReadonlySet<string>): string {
  return code.replace(entry, (all, name: string) => (used.has(name) ? all : ''));
}

/** Leaves the tokens out of the themes that no page shows: of some two hundred colours the pane uses a third. */
export function unusedTokens(): Plugin {
  return {
    name: 'duban:unused-tokens',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const styles = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []));
      const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const used = usedTokens([...chunks.map(({ code }) => code), ...styles.map(({ source }) => String(source))]);
      for (const chunk of chunks)
        if (chunk.code.includes('colorNeutralForeground1:')) chunk.code = withoutUnused(chunk.code, used);
    },
  };
}
