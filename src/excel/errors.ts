import { WorkbookError, type WorkbookErrorCode } from '../app/ports';

/**
 * What the codes of Excel and office.js mean to us; a code that is not here is `unknown`. Messages are localised and change,
 * codes do not. `AccessDenied` is `blocked` because every write looks at the sheet's protection before.
 */
const meanings: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'blocked',
  ActivityLimitReached: 'tooLarge',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  Conflict: 'busy',
  FormulaLengthExceedsLimit: 'tooLarge',
  HostRestartNeeded: 'busy',
  InactiveWorkbook: 'otherWindow',
  InvalidOperationInCellEditMode: 'editing',
  InvalidRequestContext: 'sheetMissing',
  InvalidSelection: 'otherWindow',
  ItemNotFound: 'sheetMissing',
  MemoryLimitReached: 'tooLarge',
  NotImplemented: 'unsupported',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  SearchDialogIsOpen: 'busy',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/**
 * Turns whatever a batch threw into a `WorkbookError`. `detail` names Excel's code and the member it stumbled over
 * (`GeneralException Range.select`), never a message or statement: those may hold the sheet's content.
 */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codeOf(error);
  const place = placeOf(error);
  return new WorkbookError(meaningOf(code, place), [code, place].filter(Boolean).join(' '), { cause: error });
}

/** Excel's own code of an error, empty when it has none. Errors of another realm are no `instanceof`, so it is asked by name. */
function codeOf(error: unknown): string {
  const code = property(error, 'code');
  return typeof code === 'string' ? code : '';
}

function placeOf(error: unknown): string {
  const place = property(property(error, 'debugInfo'), 'errorLocation');
  return typeof place === 'string' ? place : '';
}

/** Selecting and activating fail with the general code while another workbook's window is in front. */
function meaningOf(code: string, place: string): WorkbookErrorCode {
  if (code === 'GeneralException' && /^(?:Range\.select|Worksheet\.activate)$/.test(place)) return 'otherWindow';
  return meanings[code] ?? 'unknown';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? value[name as keyof typeof value] : undefined;
}
