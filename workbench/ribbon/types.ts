/** What the manifest puts on the ribbon, with addresses and both languages as they stand there. */
export interface LocalText {
  readonly standard: string;
  /** Locale (`en-US`) → text. */
  readonly overrides: Readonly<Record<string, string>>;
}

export type RibbonAction =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'pane'; readonly page: string; readonly title: LocalText };

export interface RibbonButton {
  readonly id: string;
  readonly label: LocalText;
  readonly tip: LocalText;
  /** Pixels → address of the picture. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: LocalText;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: LocalText;
  readonly groups: readonly RibbonGroup[];
}

/** Worksheet functions that the manifest announces. */
export interface FunctionSource {
  /** Before the point: `DUBAN` in `=DUBAN.DUE(A1)`. */
  readonly namespace: LocalText;
  /** Address of the file that describes them. */
  readonly metadata: LocalText;
}

export interface AddIn {
  readonly id: string;
  readonly name: LocalText;
  /** Address of its picture. */
  readonly icon: string;
  /** The page of the shared runtime, shown as the pane. */
  readonly page: string;
  readonly tab: RibbonTab;
  /** Null when there are none. */
  readonly functions: FunctionSource | null;
}

/** The text for a locale; where the manifest has none, its standard one. */
export const textFor = (text: LocalText, locale: string): string => text.overrides[locale] ?? text.standard;
