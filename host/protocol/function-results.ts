import type { CellValue, FunctionOutcome } from '../engine/engine';

/** office.js's numbers of errors → what the cell shows; any other number is a failure of the function. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!', 10: '#NAME?' };

interface RichValue {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
  readonly message?: unknown;
}

const isRich = (value: unknown): value is RichValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer of the page in the words of the engine. `[succeeded, value]` or `[failed, message, error code]`. */
export function readOutcome([succeeded, value, code]: readonly unknown[]): FunctionOutcome {
  if (succeeded !== true) return { error: ERRORS[Number(code)] ?? '#VALUE!', message: String(value ?? '') };
  if (!isRich(value)) return { value: Array.isArray(value) ? block(value as unknown[]) : scalar(value) };
  if (value.type === 'FormattedNumber')
    return { value: Number(value.basicValue), format: String(value.numberFormat ?? '') };
  if (value.type === 'Error')
    return { error: String(value.basicValue ?? '#VALUE!'), message: String(value.message ?? '') };
  return { error: '#VALUE!', message: 'This host shows neither entities nor pictures in cells.' };
}

function scalar(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return isRich(value) ? scalar(value.basicValue) : '';
}

/** Rows as they came; a list that is no block of rows is one row. */
function block(rows: readonly unknown[]): CellValue[][] {
  return rows.map((row) => (Array.isArray(row) ? (row as unknown[]).map(scalar) : [scalar(row)]));
}
