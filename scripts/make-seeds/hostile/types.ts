/** Why a file is turned away; the words of `BookError`. */
export type Refusal =
  'empty' | 'tooLarge' | 'encrypted' | 'oldFormat' | 'notAWorkbook' | 'otherFormat' | 'damaged' | 'unsafe';

/**
 * What is right for a hostile book. `either`: a reader may turn it away or read it, but if it reads, then exactly this.
 * `due` is the first due date of each task in order, null where there is none; left out where it is not in question.
 */
export type Outcome =
  | { readonly outcome: 'reads'; readonly tasks: number; readonly due?: readonly (string | null)[] }
  | { readonly outcome: 'noTable' }
  | { readonly outcome: 'refused'; readonly why: readonly Refusal[] }
  | { readonly outcome: 'either'; readonly tasks: number };

/** A book made to hurt: what is wrong with it, what must come of it, and its bytes. */
export interface HostileBook {
  readonly file: string;
  readonly about: string;
  readonly expected: Outcome;
  readonly make: () => Promise<Uint8Array> | Uint8Array;
}
