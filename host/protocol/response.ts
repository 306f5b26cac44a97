import { HostError } from '../errors';

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: ActionResult[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  InvalidReference: 404,
};

/** What Office.js makes its `OfficeExtension.Error` of; `index` is the action that failed. */
export function describeError(error: unknown, location: string, index: number): NonNullable<ResponseBody['Error']> {
  const code = error instanceof HostError ? error.code : 'GeneralException';
  const message = error instanceof Error ? error.message : String(error);
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: STATUS[code] ?? 400 };
}

/** What Office.js takes for an array from the desktop host. */
export interface SafeArray {
  toArray(): unknown[];
}

/** Items in the form in which Office.js takes them from this host. */
export const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => [...items] });

/** `[error, status, headers, body]`; the first 0 says that the call itself went well. */
export const success = (body: string): SafeArray => safeArray([0, 200, [], body]);

/** Codes of calls that fail as a whole, before any action runs. */
export const TRANSPORT = { requestTooLarge: 5103, responseTooLarge: 5104 } as const;
