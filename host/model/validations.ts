import type { Area } from '../engine/area';
import { without } from '../engine/area';
import type { Engine, EngineEvent, SheetId } from '../engine/engine';
import { shiftArea } from './shift';

/** A data validation of a sheet. `file` numbers one that came from the file, which keeps all that it said there. */
export interface Validation {
  readonly areas: readonly Area[];
  /** Office.js's word: List, WholeNumber, Custom … */
  readonly type: string;
  /** Of a list: its words, or a reference with `=`. Empty for other kinds. */
  readonly source: string;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Alert;
  readonly prompt: Prompt;
  readonly file?: number;
}

export interface Alert {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** Under this key they are kept with the sheet. */
export const VALIDATIONS_NOTE = 'validations';

/** The validations of a sheet. */
export function listValidations(engine: Engine, sheet: SheetId): readonly Validation[] {
  return (engine.sheets.note(sheet, VALIDATIONS_NOTE) ?? []) as readonly Validation[];
}

function keep(engine: Engine, sheet: SheetId, validations: readonly Validation[]): void {
  const left = validations.filter(({ areas }) => areas.length > 0);
  engine.sheets.setNote(sheet, VALIDATIONS_NOTE, left.length > 0 ? left : undefined);
}

const clearedOf = (validations: readonly Validation[], places: readonly Area[]): Validation[] =>
  validations.map((one) => ({
    ...one,
    areas: places.reduce<readonly Area[]>((areas, place) => areas.flatMap((area) => without(area, place)), one.areas),
  }));

/** Takes every validation off these places; what reaches beyond them stays there. */
export function clearValidations(engine: Engine, sheet: SheetId, places: readonly Area[]): void {
  keep(engine, sheet, clearedOf(listValidations(engine, sheet), places));
}

/** A cell has one validation: the new one takes the place of the old. */
export function setValidation(engine: Engine, sheet: SheetId, validation: Validation): void {
  keep(engine, sheet, [...clearedOf(listValidations(engine, sheet), validation.areas), validation]);
}

/** Validations move with their cells. */
export function shiftValidations(engine: Engine, event: EngineEvent): void {
  if (event.kind !== 'shifted' || event.change.startsWith('Cell')) return;
  const all = listValidations(engine, event.sheet);
  if (all.length === 0) return;
  const moved = all.map((one) => ({ ...one, areas: one.areas.flatMap((area) => shiftArea(area, event) ?? []) }));
  keep(engine, event.sheet, moved);
}
