import type { Look, LookPatch } from '../engine/engine';
import { cellArea, intersect } from '../engine/area';
import { flag, integer, number, oneOf } from './arguments';
import { common, isUnbounded } from './matrix';
import type { ApiObject } from './object';
import { defineObject } from './object';
import type { States } from './states';

type Formatted = { readonly session: ApiObject['session']; readonly state: States['RangeFormat'] };

/** What all cells of the range have in common, or null when they differ. */
export function readLook<T>({ session, state }: Formatted, pick: (look: Look) => T): T | null {
  const { looks } = session.engine;
  const used = session.engine.cells.used(state.sheet, false) ?? cellArea(0, 0);
  function* values() {
    for (const area of state.areas) {
      // Beyond the used block all cells look alike: one of them speaks for them.
      const part = isUnbounded(area) ? (intersect(area, used) ?? cellArea(area.top, area.left)) : area;
      for (let row = part.top; row <= part.bottom; row++) {
        for (let column = part.left; column <= part.right; column++) yield pick(looks.look(state.sheet, row, column));
      }
    }
  }
  return common(values());
}

/** Changes some entries of the look of all cells, where the sheet's protection allows it. */
export function writeLook({ session, state }: Formatted, patch: LookPatch): void {
  session.require(state.sheet, 'allowFormatCells');
  for (const area of state.areas) session.engine.looks.patch(state.sheet, area, patch);
}

const sizes = ({ session, state }: Formatted, axis: 'row' | 'column'): number | null =>
  common(
    state.areas.flatMap((area) => {
      const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
      const count = Math.min(last, first + 10_000) - first + 1;
      return Array.from({ length: count }, (_, index) => session.engine.axes.size(state.sheet, axis, first + index));
    }),
  );

function setSize({ session, state }: Formatted, axis: 'row' | 'column', value: unknown): void {
  session.require(state.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const area of state.areas) {
    const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    session.engine.axes.setSize(state.sheet, axis, first, last, number(value));
  }
}

/** -90 … 90 degrees, or 180 for letters below each other. */
const turn = (value: unknown): number => (value === 180 ? 180 : integer(value, -90, 90));

/** Height of a row in a new sheet, in points. */
const STANDARD_HEIGHT = 14.25;

export const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', 'Distributed'] as const;
export const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

export const rangeFormat = defineObject('RangeFormat', ({ child, readOnly, readWrite }) => ({
  members: {
    fill: child('1.1', ({ session, state }) => session.make('RangeFill', state)),
    font: child('1.1', ({ session, state }) => session.make('RangeFont', state)),
    borders: child('1.1', ({ session, state }) => session.make('RangeBorderCollection', state)),
    horizontalAlignment: readWrite(
      '1.1',
      (self) => readLook(self, (look) => look.horizontal),
      (self, value) => writeLook(self, { horizontal: oneOf(value, HORIZONTAL) }),
    ),
    verticalAlignment: readWrite(
      '1.1',
      (self) => readLook(self, (look) => look.vertical),
      (self, value) => writeLook(self, { vertical: oneOf(value, VERTICAL) }),
    ),
    wrapText: readWrite(
      '1.1',
      (self) => readLook(self, (look) => look.wrap),
      (self, value) => writeLook(self, { wrap: flag(value) }),
    ),
    shrinkToFit: readOnly('1.9', (self) => readLook(self, (look) => look.shrink), {
      partly: 'setting it is refused; text is not drawn smaller',
    }),
    textOrientation: readWrite(
      '1.7',
      (self) => readLook(self, (look) => look.orientation),
      (self, value) => writeLook(self, { orientation: turn(value) }),
    ),
    rowHeight: readWrite(
      '1.2',
      (self) => sizes(self, 'row'),
      (self, value) => setSize(self, 'row', value),
    ),
    useStandardHeight: readWrite(
      '1.7',
      (self) => sizes(self, 'row') === STANDARD_HEIGHT,
      (self, value) => {
        if (flag(value)) setSize(self, 'row', STANDARD_HEIGHT);
      },
      { partly: 'true sets the height of a new sheet' },
    ),
    columnWidth: readWrite(
      '1.2',
      (self) => sizes(self, 'column'),
      (self, value) => setSize(self, 'column', value),
    ),
  },
}));
