import { runInNewContext } from 'node:vm';
import type { Plugin } from 'vite';

type Value = string | number | readonly string[];
/** What `__styles` takes: classes by slot and property, and the rules of those classes by bucket. */
type Slots = Record<string, Record<string, Value>>;
type Rules = Record<string, readonly (string | readonly [string, unknown])[]>;

/** Variants of a button that the pane never asks for. */
export const unusedVariants: readonly string[] = ['outline', 'circular', 'square', 'large', 'largeWithIcon'];

const call = '__styles(';

/**
 * Compiled styles without some of their slots, without mirror images (the pane runs from left to right), and without the
 * rules that no slot is left for.
 */
export function withoutVariants(code: string, names: readonly string[]): string {
  const parts = code.split(call);
  if (parts.length < 2) throw new Error('compiled styles are no longer calls of __styles');
  return parts
    .map((part, at) => {
      if (at === 0 || !part.startsWith('{')) return part;
      const end = part.indexOf('\n});');
      const [slots, rules] = runInNewContext(`[${part.slice(0, end + 2)}]`) as [Slots, Rules];
      const left = Object.entries(slots).filter(([name]) => !names.includes(name));
      const kept: Slots = Object.fromEntries(left.map(([name, styles]) => [name, leftToRight(styles)]));
      return JSON.stringify(kept) + ', ' + JSON.stringify(rulesOf(kept, rules)) + part.slice(end + 2);
    })
    .join(call);
}

function leftToRight(styles: Record<string, Value>): Record<string, Value> {
  const first = ([name, value]: [string, Value]): [string, Value] => [
    name,
    Array.isArray(value) ? String(value[0]) : value,
  ];
  return Object.fromEntries(Object.entries(styles).map(first));
}

function rulesOf(slots: Slots, rules: Rules): Rules {
  const used = new Set(Object.values(slots).flatMap((styles) => Object.values(styles)));
  const isUsed = (rule: string | readonly [string, unknown]): boolean =>
    [...(typeof rule === 'string' ? rule : rule[0]).matchAll(/\.(f\w+)/g)].some(([, name = '']) => used.has(name));
  return Object.fromEntries(Object.entries(rules).map(([bucket, list]) => [bucket, list.filter(isUsed)]));
}

/** Leaves out of the build how a button looks in variants that the pane does not have. */
export function unusedButtons(): Plugin {
  return {
    name: 'duban:unused-buttons',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/@fluentui\/react-button\/lib\/components\/Button\/useButtonStyles\.styles\.js$/ },
      handler: (code) => ({ code: withoutVariants(code, unusedVariants), map: null }),
    },
  };
}
