import { invalidArgument } from '../errors';

/** Office.js hands on what the developer gave; these read it or fail with InvalidArgument, as Excel does. */
export function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value;
}

/** A whole number within these bounds, both included. */
export function integer(value: unknown, from: number, to: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to) throw invalidArgument();
  return value;
}

/** true or false, and nothing that JavaScript would take for them. */
export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** A finite number. */
export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** One of the listed words; Office.js enums are compared as they are written. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const word = words.find((item) => item === value);
  if (word === undefined) throw invalidArgument();
  return word;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  pink: '#FFC0CB',
};

/** `#ff0000`, `FF0000` or an HTML colour name → `#FF0000`. */
export function color(value: unknown): string {
  const word = text(value);
  const named = NAMED[word.toLowerCase()];
  if (named) return named;
  if (!/^#?[\da-f]{6}$/i.test(word)) throw invalidArgument();
  return `#${word.replace('#', '').toUpperCase()}`;
}
