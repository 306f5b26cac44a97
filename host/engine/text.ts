import { format as formatNumber } from 'numfmt';
import type { CellValue } from './engine';

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);

/** Error values are kept as their text, as Office.js does. */
export const isErrorText = (value: CellValue): boolean => typeof value === 'string' && ERRORS.has(value);

/**
 * What the cell shows: `43738` with `yyyy"年"m"月"` → `2019年9月`. Column width is not looked at, so `####` never
 * comes; a format the library cannot read shows the plain value.
 */
export function showValue(value: CellValue, format: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (!format.includes('@') || format === '@' || isErrorText(value))) return value;
  try {
    return formatNumber(format, value, { throws: true, locale: 'zh-CN', nbsp: false });
  } catch {
    return String(value);
  }
}
