import type { CellAnswer } from '../app/functions/function-ports';
import { FunctionError } from './function-error';
import type { FunctionId } from './function-ids';
import type { Invocation } from './invocation';
import { callFunction, type FunctionResult } from './worksheet-functions';

/** One cell's answer, errors included. */
export function calculate(id: FunctionId, args: readonly unknown[], invocation: Invocation): CellAnswer {
  try {
    return toAnswer(callFunction(id, args, invocation));
  } catch (error) {
    if (error instanceof FunctionError) return { kind: 'error', error: error.kind, message: error.message };
    throw error;
  }
}

function toAnswer(result: FunctionResult): CellAnswer {
  if (typeof result !== 'object' || Array.isArray(result)) return { kind: 'value', value: result };
  return { kind: 'day', serial: result.serial };
}
