import type { Engine, SheetId } from '../engine/engine';

/** The boxes of Excel's "protect sheet" dialog, as Office.js names them. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export interface Protection {
  readonly options: ProtectionOptions;
  readonly password: string | null;
}

/** Writing needs an unlocked cell; cells are locked unless said otherwise, and this host knows no unlocked ones. */
export type ProtectedAction = 'edit' | Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** A sheet that is protected without further words allows nothing of these. */
export const DEFAULT_PROTECTION: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

const NOTE = 'protection';

/** Whether a protected sheet allows an action; to write into its cells it never does. */
export function allows(protection: Protection, action: ProtectedAction): boolean {
  return action !== 'edit' && protection.options[action];
}

/** The protection of a sheet; null when there is none. */
export function readProtection(engine: Engine, sheet: SheetId): Protection | null {
  return (engine.sheets.note(sheet, NOTE) as Protection | undefined) ?? null;
}

/** Protects a sheet, or (null) ends that. */
export function writeProtection(engine: Engine, sheet: SheetId, protection: Protection | null): void {
  engine.sheets.setNote(sheet, NOTE, protection ?? undefined);
}
