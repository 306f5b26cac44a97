/** Codes of Office.js errors that this host raises (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'UnsupportedOperation';

/** An answer that is a refusal. It fails the whole batch, as in Excel; what was done before stays done. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

const MESSAGES: Readonly<Record<'InvalidArgument' | 'ItemNotFound' | 'AccessDenied', string>> = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  AccessDenied: 'You cannot perform the requested operation.',
};

/** The refusals that many members share, in Excel's own words. */
export const invalidArgument = (): HostError => new HostError('InvalidArgument', MESSAGES.InvalidArgument);
export const itemNotFound = (): HostError => new HostError('ItemNotFound', MESSAGES.ItemNotFound);
export const accessDenied = (): HostError => new HostError('AccessDenied', MESSAGES.AccessDenied);
