import type { CellValue } from './engine';

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);

/** Error values are kept as their text, as Office.js does. */
export const isErrorText = (value: CellValue): boolean => typeof value === 'string' && ERRORS.has(value);
