import type { Area } from '../engine/area';
import { bounding, intersect, LAST_COLUMN, LAST_ROW } from '../engine/area';
import { invalidArgument, itemNotFound } from '../errors';
import { parseOneArea } from './addresses';
import { integer, text } from './arguments';
import type { ApiObject } from './object';
import { asks, asKind } from './object';
import { usedRange } from './used-range';

type Range = ApiObject<'Range'>;

/** The same range elsewhere; leaving the sheet is an error, as in Excel. */
function placed({ session, state }: Range, area: Area): Range {
  const fits = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!fits || area.top > area.bottom || area.left > area.right) throw invalidArgument();
  return session.range(state.sheet, area);
}

const offset = (value: unknown): number => integer(value, -LAST_ROW, LAST_ROW);

/** Another range given as an object or as an address on the same sheet. */
function other(self: Range, argument: unknown): Area {
  const range = asKind(argument, 'Range');
  if (!range) return parseOneArea(self.session.make('Worksheet', { sheet: self.state.sheet }), text(argument));
  if (range.state.sheet !== self.state.sheet) throw invalidArgument();
  return range.state.area;
}

function intersection(self: Range, argument: unknown): Range | null {
  const area = intersect(self.state.area, other(self, argument));
  return area && placed(self, area);
}

function strip(self: Range, argument: unknown, axis: 'row' | 'column'): Range {
  const { area } = self.state;
  if (axis === 'row') {
    const row = area.top + integer(argument, 0, LAST_ROW);
    return placed(self, { ...area, top: row, bottom: row });
  }
  const column = area.left + integer(argument, 0, LAST_COLUMN);
  return placed(self, { ...area, left: column, right: column });
}

/** The block that the formula in the range's first cell fills; null when it fills its own cell only. */
function spill({ session, state }: Range): Range | null {
  const { sheet, area } = state;
  const block = session.engine.cells.spill(sheet, area.top, area.left);
  return block && session.range(sheet, block);
}

/** Members of Range that give another range. */
export const rangePlaces = {
  getCell: asks<'Range'>('1.1', (self, [row, column]) => {
    const top = self.state.area.top + offset(row);
    const left = self.state.area.left + offset(column);
    return placed(self, { top, left, bottom: top, right: left });
  }),
  getRow: asks<'Range'>('1.1', (self, [row]) => strip(self, row, 'row')),
  getColumn: asks<'Range'>('1.1', (self, [column]) => strip(self, column, 'column')),
  getLastRow: asks<'Range'>('1.1', (self) => placed(self, { ...self.state.area, top: self.state.area.bottom })),
  getLastColumn: asks<'Range'>('1.1', (self) => placed(self, { ...self.state.area, left: self.state.area.right })),
  getLastCell: asks<'Range'>('1.1', (self) => {
    const { bottom, right } = self.state.area;
    return placed(self, { top: bottom, left: right, bottom, right });
  }),
  getEntireRow: asks<'Range'>('1.1', (self) => placed(self, { ...self.state.area, left: 0, right: LAST_COLUMN })),
  getEntireColumn: asks<'Range'>('1.1', (self) => placed(self, { ...self.state.area, top: 0, bottom: LAST_ROW })),
  getOffsetRange: asks<'Range'>('1.1', (self, [rows, columns]) => {
    const { top, left, bottom, right } = self.state.area;
    const down = offset(rows);
    const across = offset(columns);
    return placed(self, { top: top + down, left: left + across, bottom: bottom + down, right: right + across });
  }),
  getResizedRange: asks<'Range'>('1.2', (self, [rows, columns]) => {
    const { area } = self.state;
    return placed(self, { ...area, bottom: area.bottom + offset(rows), right: area.right + offset(columns) });
  }),
  getAbsoluteResizedRange: asks<'Range'>('1.7', (self, [rows, columns]) => {
    const { area } = self.state;
    const bottom = area.top + integer(rows, 1, LAST_ROW + 1) - 1;
    return placed(self, { ...area, bottom, right: area.left + integer(columns, 1, LAST_COLUMN + 1) - 1 });
  }),
  getBoundingRect: asks<'Range'>('1.1', (self, [argument]) => {
    const box = bounding([self.state.area, other(self, argument)]);
    return placed(self, box ?? self.state.area);
  }),
  getIntersection: asks<'Range'>('1.1', (self, [argument]) => {
    const range = intersection(self, argument);
    if (!range) throw itemNotFound();
    return range;
  }),
  getIntersectionOrNullObject: asks<'Range'>('1.4', (self, [argument]) => intersection(self, argument)),
  getUsedRange: asks<'Range'>('1.2', (self, [valuesOnly]) => {
    const { top, left } = self.state.area;
    return (
      usedRange(self, self.state.area, valuesOnly === true) ?? placed(self, { top, left, bottom: top, right: left })
    );
  }),
  getUsedRangeOrNullObject: asks<'Range'>('1.4', (self, [valuesOnly]) =>
    usedRange(self, self.state.area, valuesOnly === true),
  ),
  getSpillingToRange: asks<'Range'>('1.12', (self) => {
    const block = spill(self);
    if (!block) throw itemNotFound();
    return block;
  }),
  getSpillingToRangeOrNullObject: asks<'Range'>('1.12', spill),
  /** Only merges whose top left cell lies inside (https://github.com/OfficeDev/office-js/issues/3611). */
  getMergedAreasOrNullObject: asks<'Range'>('1.13', ({ session, state }) => {
    const { area, sheet } = state;
    const inside = ({ top, left }: Area) =>
      top >= area.top && top <= area.bottom && left >= area.left && left <= area.right;
    const areas = session.engine.cells.merges(sheet).filter(inside);
    return areas.length ? session.make('RangeAreas', { sheet, areas }) : null;
  }),
};
