import type { CellErrorKind } from '../app/functions/function-ports';

/** The only error that leaves a worksheet function. `message` is one Chinese sentence that Excel shows beside the cell. */
export class FunctionError extends Error {
  constructor(
    readonly kind: CellErrorKind,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionError';
  }
}
