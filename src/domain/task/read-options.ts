import type { IsoDate } from '../deadline/types';

/** What a caller may say about a sheet that the sheet does not. */
export interface ReadOptions {
  /** The document's date as the user knows it; wins over everything read from the sheet. */
  readonly documentDate?: IsoDate | null;
}
