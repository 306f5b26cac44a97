import { formatArea, parseArea, quoteSheet, splitSheet } from '../engine/address';
import type { Area } from '../engine/area';
import { parseReference } from './named-item';
import type { SheetId } from '../engine/engine';
import { invalidArgument } from '../errors';
import type { ApiObject } from './object';
import type { Session } from './session';

/** Excel takes no longer address (documented as cut off, seen as InvalidArgument). */
const LONGEST_ADDRESS = 8192;

/** `A1:B2`, `'Sheet 1'!A1` or a name; must lie on the sheet it was asked from. */
export function parseOneArea(self: ApiObject<'Worksheet'>, address: string): Area {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument();
  const { sheet, address: cells } = splitSheet(address);
  if (sheet !== null && sheet.toLowerCase() !== sheetName(self.session, self.state.sheet).toLowerCase()) {
    throw invalidArgument();
  }
  const area = parseArea(cells) ?? namedArea(self, cells);
  if (!area) throw invalidArgument();
  return area;
}

function namedArea(self: ApiObject<'Worksheet'>, name: string): Area | null {
  const place = parseReference(self.session, name);
  return place && place.sheet === self.state.sheet ? place.area : null;
}

/** `A1:B2,D4` → areas, in the order written. */
export function parseAreas(self: ApiObject<'Worksheet'>, address: string): Area[] {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument();
  return address.split(',').map((part) => parseOneArea(self, part.trim()));
}

function sheetName(session: Session, sheet: SheetId): string {
  return session.engine.sheets.list().find((item) => item.id === sheet)?.name ?? '';
}

/** `Sheet1!A1:B2`; several areas are joined with commas, each with its sheet, as Excel does. */
export function writeAddress(session: Session, sheet: SheetId, areas: readonly Area[]): string {
  const prefix = quoteSheet(sheetName(session, sheet));
  return areas.map((area) => `${prefix}!${formatArea(area)}`).join(',');
}
