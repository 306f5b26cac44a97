/** One key of a section that a file brought, and what became of it. */
export interface ExchangeLine {
  readonly section: string;
  readonly key: string;
  /** unusable: the value is none that this version takes; unknown: kept as it is, for a later version. */
  readonly result: 'taken' | 'unusable' | 'unknown';
}

/** A stored value with what a file brought, and what became of each of its keys. */
export interface Merged {
  readonly value: unknown;
  readonly lines: readonly Omit<ExchangeLine, 'section'>[];
}

/** A part of the settings that offices hand to each other. */
export interface ExchangeSection {
  /** Its name in the file. */
  readonly name: string;
  /** Where it lies in the workbook. */
  readonly settingKey: string;
  /** What of the workbook's value is for others too; undefined when there is nothing. */
  readonly give: (stored: unknown) => unknown;
  /** The workbook's value with what the file brings. */
  readonly take: (stored: unknown, brought: unknown) => Merged;
}
