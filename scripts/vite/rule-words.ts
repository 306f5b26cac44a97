import type { Plugin } from 'vite';

const string = String.raw`\s*'(?:[^'\\]|\\.)*'`;
/** The two properties as the formatter writes them, one level deep. */
const words = new RegExp(`^  (?:says:${string}|examples: \\[(?:${string},?)*\\s*\\]),\\n`, 'gm');

/**
 * Leaves out of the build what the rules of the deadline grammar say to readers of docs/deadlines.md, which is made from the
 * source: their explanations and examples are as long as the patterns, and nothing in the pane shows them.
 */
export function ruleWords(): Plugin {
  return {
    name: 'duban:rule-words',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/domain\/deadline\/rules\/[\w-]+\.ts$/ },
      handler: (code) => ({ code: code.replace(words, ''), map: null }),
    },
  };
}
