import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject as ArrayValue, BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellValue, FunctionArgument, FunctionOutcome } from '../engine';

type Scalar = CellValue | null;

/** What Excel shows while a function of an add-in is at work. */
const BUSY = '#BUSY!';

/** Univer's names of errors, and any other text an error may be. */
const errorOf = (text: string): ErrorValueObject => ErrorValueObject.create(text as ErrorType);

/** What a cell holds until its function has answered. */
export const busy = (): BaseValueObject => errorOf(BUSY);

const isArray = (value: BaseValueObject): value is ArrayValue => value.isArray();

function scalarIn(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  const raw = value.getValue();
  return value.isBoolean() ? raw === true || raw === 1 : raw;
}

/** Univer's value → what a function gets; the error itself when the cell or one of the block holds one. */
export function argumentIn(value: BaseValueObject): FunctionArgument | ErrorValueObject {
  if (!isArray(value)) return value.isError() ? (value as ErrorValueObject) : scalarIn(value);
  const cells = Array.from({ length: value.getRowCount() }, (_, row) =>
    Array.from({ length: value.getColumnCount() }, (__, column) => value.get(row, column)),
  );
  const error = cells.flat().find((cell) => cell?.isError());
  if (error) return error as ErrorValueObject;
  const block = cells.map((row) => row.map(scalarIn));
  return block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? null) : block;
}

/** Whether an argument is an error that the function must not be called with. */
export const isError = (value: FunctionArgument | ErrorValueObject): value is ErrorValueObject =>
  value instanceof ErrorValueObject;

function scalarOut(value: CellValue, format = ''): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value, format);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

/** What a function answered → Univer's value; a block spills from the cell. */
export function outcomeOut(outcome: FunctionOutcome): BaseValueObject {
  if ('error' in outcome) return errorOf(outcome.error);
  const { value, format } = outcome;
  if (typeof value !== 'object') return scalarOut(value, format);
  return ArrayValueObject.create({
    calculateValueList: value.map((row) => row.map((cell) => scalarOut(cell))),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
