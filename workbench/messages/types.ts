export type PageLocale = 'zh-CN' | 'en-US';

/** Everything the page says around grid and pane. The add-in brings its own words. */
export interface PageMessages {
  readonly title: string;
  readonly open: string;
  readonly saveCopy: string;
  readonly samples: string;
  readonly listOf: (cell: string) => string;
  readonly chooseSample: string;
  readonly sampleNames: Readonly<Record<string, string>>;
  readonly edition: string;
  readonly editionNames: Readonly<Record<string, string>>;
  readonly language: string;
  readonly ribbon: string;
  readonly grid: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly dropHere: string;
  readonly loading: string;
  readonly close: string;
  readonly calls: string;
  readonly callsOf: (action: string, syncs: number, sent: number, received: number) => string;
  readonly callsNone: string;
  /** `start` and `pane`: calls that no ribbon button caused. */
  readonly actionNames: Readonly<Record<string, string>>;
  readonly asOfFixed: (day: string) => string;
  readonly copyName: (name: string) => string;
  readonly copySaved: (name: string) => string;
  /** Book error kind (`xlsx/book-error.ts`) → sentence. */
  readonly notOpened: (name: string, kind: string) => string;
  readonly commandFailed: (action: string) => string;
  readonly sampleMissing: (name: string) => string;
  readonly saveFailed: string;
  readonly print: {
    readonly preview: string;
    readonly title: (sheet: string) => string;
    readonly summary: (paper: string, landscape: boolean, pages: number, percent: number) => string;
    /** Said when only the first pages are drawn. */
    readonly first: (count: number) => string;
    readonly pages: string;
    readonly page: (number: number, of: number) => string;
    readonly print: string;
    readonly nothing: string;
    readonly failed: string;
  };
}
