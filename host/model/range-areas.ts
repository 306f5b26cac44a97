import { cellCount, intersect, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../engine/area';
import { itemNotFound } from '../errors';
import { writeAddress } from './addresses';
import { integer, oneOf } from './arguments';
import type { ApiObject } from './object';
import { asKind, defineObject } from './object';
import { keepReference } from './references';

type RangeAreas = ApiObject<'RangeAreas'>;

function meeting(self: RangeAreas, argument: unknown): RangeAreas | null {
  const range = asKind(argument, 'Range');
  const others = range ? [range.state.area] : (asKind(argument, 'RangeAreas')?.state.areas ?? []);
  const areas = self.state.areas.flatMap((area) => others.flatMap((item) => intersect(area, item) ?? []));
  return areas.length ? self.session.make('RangeAreas', { sheet: self.state.sheet, areas }) : null;
}

const every = (self: RangeAreas, test: (area: RangeAreas['state']['areas'][number]) => boolean): boolean =>
  self.state.areas.every(test);

export const rangeAreas = defineObject('RangeAreas', ({ acts, asks, child, readOnly }) => ({
  tracked: true,
  members: {
    address: readOnly('1.9', ({ session, state }) => writeAddress(session, state.sheet, state.areas)),
    addressLocal: readOnly('1.9', ({ session, state }) => writeAddress(session, state.sheet, state.areas)),
    areaCount: readOnly('1.9', ({ state }) => state.areas.length),
    cellCount: readOnly('1.9', ({ state }) => state.areas.reduce((sum, area) => sum + cellCount(area), 0)),
    isEntireRow: readOnly('1.9', (self) => every(self, isWholeRows)),
    isEntireColumn: readOnly('1.9', (self) => every(self, isWholeColumns)),
    areas: child('1.9', ({ session, state }) => session.make('RangeCollection', state)),
    format: child('1.9', ({ session, state }) => session.make('RangeFormat', state)),
    conditionalFormats: child('1.9', ({ session, state }) => session.make('ConditionalFormatCollection', state)),
    worksheet: child('1.9', ({ session, state }) => session.make('Worksheet', { sheet: state.sheet })),
    getEntireRow: asks('1.9', ({ session, state }) =>
      session.make('RangeAreas', {
        sheet: state.sheet,
        areas: state.areas.map((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
      }),
    ),
    getEntireColumn: asks('1.9', ({ session, state }) =>
      session.make('RangeAreas', {
        sheet: state.sheet,
        areas: state.areas.map((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
      }),
    ),
    getIntersection: asks('1.9', (self, [argument]) => {
      const found = meeting(self, argument);
      if (!found) throw itemNotFound();
      return found;
    }),
    getIntersectionOrNullObject: asks('1.9', (self, [argument]) => meeting(self, argument)),
    clear: acts(
      '1.9',
      ({ session, state }, [applyTo]) => {
        const what = applyTo ? oneOf(applyTo, ['All', 'Contents', 'Formats']) : 'All';
        session.require(state.sheet, what === 'Formats' ? 'allowFormatCells' : 'edit');
        for (const area of state.areas) session.engine.cells.clear(state.sheet, area, what);
        return null;
      },
      { partly: 'hyperlinks are not known' },
    ),
    _KeepReference: asks('', (self) => keepReference(self.session, self)),
  },
}));

export const rangeCollection = defineObject('RangeCollection', ({ asks }) => ({
  items: ({ session, state }) => state.areas.map((area) => session.range(state.sheet, area)),
  members: {
    getCount: asks('1.9', ({ state }) => state.areas.length),
    getItemAt: asks('1.9', ({ session, state }, [index]) => {
      const area = state.areas[integer(index, 0, state.areas.length - 1)];
      if (!area) throw itemNotFound();
      return session.range(state.sheet, area);
    }),
  },
}));
