import type { Area } from '../engine/area';
import { isWholeColumns } from '../engine/area';
import { columnName } from '../engine/address';
import type { Axis } from '../engine/engine';
import { invalidArgument } from '../errors';
import type { ApiObject } from './object';
import { acts, asks } from './object';

type Range = ApiObject<'Range'>;
type Options = Readonly<Record<string, unknown>>;

const asOptions = (value: unknown): Options => {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Options;
};

const hiddenKey = (axis: Axis): 'rowHidden' | 'columnHidden' => (axis === 'row' ? 'rowHidden' : 'columnHidden');

function span(area: Area, axis: Axis): number[] {
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function describe(self: Range, axis: Axis, index: number, options: Options, hidden: ReadonlySet<number>): object {
  const { session, state } = self;
  const size = axis === 'row' ? 'rowHeight' : 'columnWidth';
  const format = options['format'] as Options | undefined;
  const address = axis === 'row' ? `${index + 1}:${index + 1}` : `${columnName(index)}:${columnName(index)}`;
  return {
    ...(options['address'] ? { address } : {}),
    ...(options[hiddenKey(axis)] ? { [hiddenKey(axis)]: hidden.has(index) } : {}),
    ...(options[`${axis}Index`] ? { [`${axis}Index`]: index } : {}),
    ...(format?.[size] ? { format: { [size]: session.engine.axes.size(state.sheet, axis, index) } } : {}),
  };
}

const KNOWN: Readonly<Record<Axis, readonly string[]>> = {
  row: ['address', 'rowHidden', 'rowIndex', 'format'],
  column: ['address', 'columnHidden', 'columnIndex', 'format'],
};

/** One entry per row (column) with the properties asked for. Names inside are as the developer wrote them. */
function read(self: Range, axis: Axis, argument: unknown): object[] {
  const options = asOptions(argument);
  if (Object.keys(options).some((key) => !KNOWN[axis].includes(key))) throw invalidArgument();
  const hidden = new Set(self.session.engine.axes.hidden(self.state.sheet, axis));
  return span(self.state.area, axis).map((index) => describe(self, axis, index, options, hidden));
}

function write(self: Range, axis: Axis, argument: unknown): null {
  const { session, state } = self;
  if (!Array.isArray(argument)) throw invalidArgument();
  session.require(state.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const places = span(state.area, axis);
  if (argument.length !== places.length) throw invalidArgument();
  argument.forEach((entry: unknown, position) => {
    const hidden = asOptions(entry)[hiddenKey(axis)];
    const index = places[position] ?? 0;
    if (typeof hidden === 'boolean') session.engine.axes.setHidden(state.sheet, axis, index, index, hidden);
  });
  return null;
}

const partly = 'format: only rowHeight and columnWidth are read; fill, font and borders are not';

export const rangeProperties = {
  getRowProperties: asks<'Range'>('1.9', (self, [options]) => readRows(self, options), { partly }),
  getColumnProperties: asks<'Range'>('1.9', (self, [options]) => read(self, 'column', options), { partly }),
  setRowProperties: acts<'Range'>('1.9', (self, [data]) => write(self, 'row', data), { partly: 'only rowHidden' }),
  setColumnProperties: acts<'Range'>('1.9', (self, [data]) => write(self, 'column', data), {
    partly: 'only columnHidden',
  }),
};

/** A whole column has a million rows; Excel refuses such a question, and so does the host. */
function readRows(self: Range, options: unknown): object[] {
  if (isWholeColumns(self.state.area)) throw invalidArgument();
  return read(self, 'row', options);
}
