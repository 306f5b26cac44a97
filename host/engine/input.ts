import { parseValue } from 'numfmt';
import type { CellValue } from './engine';

/** What a typed text becomes. `format` is the number format that Excel would give a General cell with it. */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'empty' };

const isTextFormat = (format: string): boolean => format === '@' || format === '@@@';

/**
 * Reads an input as Excel reads typing: `=A1+1` is a formula, `'12` the text 12, `2019-9-30` a date – unless the cell
 * is formatted as text, which keeps everything as it stands.
 */
export function readInput(input: CellValue, format: string): Typed {
  if (typeof input === 'number') return { kind: 'number', value: input, format: null };
  if (typeof input === 'boolean') return { kind: 'boolean', value: input };
  if (input === '') return { kind: 'empty' };
  if (isTextFormat(format)) return { kind: 'text', text: input, quoted: false };
  if (input.startsWith("'")) return { kind: 'text', text: input.slice(1), quoted: true };
  if (input.startsWith('=') && input.length > 1) return { kind: 'formula', formula: input };
  return readLiteral(input);
}

/** Numbers, dates, times, percentages and amounts begin like this; a text with other letters is never one. */
const LIKE_NUMBER = /^[-+(¥￥$€£\s]*[.\d][-+.,:/\d\s%)a-z]*$/i;

function readLiteral(input: string): Typed {
  if (/^(?:true|false)$/i.test(input)) return { kind: 'boolean', value: input.toLowerCase() === 'true' };
  const parsed = LIKE_NUMBER.test(input) ? parseValue(input) : null;
  if (parsed && typeof parsed.v === 'number') {
    return { kind: 'number', value: parsed.v, format: parsed.z ?? null };
  }
  return { kind: 'text', text: input, quoted: false };
}
