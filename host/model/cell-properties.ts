import { mapArea } from '../engine/area';
import type { Border, BorderEdge, Look, LookPatch } from '../engine/engine';
import { invalidArgument } from '../errors';
import { color, flag, number, oneOf, text } from './arguments';
import { HORIZONTAL, VERTICAL, writeLook } from './range-format';
import { LINES, styleName, weightName } from './range-looks';
import type { ApiObject } from './object';
import { acts, asks } from './object';

type Range = ApiObject<'Range'>;
type Bag = Readonly<Record<string, unknown>>;

const EDGES: readonly BorderEdge[] = ['top', 'bottom', 'left', 'right'];

const bag = (value: unknown): Bag => {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Bag;
};

const picked = (all: Bag, wanted: Bag): Bag =>
  Object.fromEntries(Object.entries(all).filter(([key]) => wanted[key] === true));

function border(line: Border | null): Bag {
  return { style: styleName(line), color: line?.color ?? '', weight: weightName(line) };
}

/** What a cell's look is in the words of `getCellProperties`, as far as it was asked for. */
function describe(look: Look, wanted: Bag): Bag {
  const { fill, font, borders, ...plain } = wanted;
  const { fontName: name, fontSize: size, bold, italic, underline, strikethrough } = look;
  return {
    ...picked({ horizontalAlignment: look.horizontal, verticalAlignment: look.vertical, wrapText: look.wrap }, plain),
    ...(fill ? { fill: picked({ color: look.fill ?? '', pattern: look.fill ? 'Solid' : 'None' }, bag(fill)) } : {}),
    ...(font
      ? {
          font: picked(
            { name, size, bold, italic, underline, strikethrough, color: look.color ?? '#000000' },
            bag(font),
          ),
        }
      : {}),
    ...(borders
      ? { borders: Object.fromEntries(EDGES.map((edge) => [edge, picked(border(look.borders[edge]), bag(borders))])) }
      : {}),
  };
}

const UNDERLINES = ['None', 'Single', 'Double'] as const;

/** Each property of `setCellProperties` and what it does to a look. */
const FONT: Readonly<Record<string, (value: unknown) => LookPatch>> = {
  name: (value) => ({ fontName: text(value) }),
  size: (value) => ({ fontSize: number(value) }),
  bold: (value) => ({ bold: flag(value) }),
  italic: (value) => ({ italic: flag(value) }),
  underline: (value) => ({ underline: oneOf(value, UNDERLINES) }),
  strikethrough: (value) => ({ strikethrough: flag(value) }),
  color: (value) => ({ color: color(value) }),
};
const PLAIN: Readonly<Record<string, (value: unknown) => LookPatch>> = {
  horizontalAlignment: (value) => ({ horizontal: oneOf(value, HORIZONTAL) }),
  verticalAlignment: (value) => ({ vertical: oneOf(value, VERTICAL) }),
  wrapText: (value) => ({ wrap: flag(value) }),
  font: (value) => patchOf(bag(value), FONT),
  fill: (value) => {
    const { pattern, color: shade } = bag(value);
    if (pattern === 'None') return { fill: null };
    return shade === undefined || shade === '' ? {} : { fill: color(shade) };
  },
  borders: (value) => ({ borders: Object.fromEntries(Object.entries(bag(value)).map(lineOf)) }),
};

function lineOf([edge, value]: [string, unknown]): [string, Border | null] {
  const { style, color: shade, weight } = bag(value);
  if (!EDGES.some((known) => known === edge)) throw invalidArgument();
  if (style === 'None') return [edge, null];
  const heavy = weight === 'Hairline' ? 'Hair' : weight === 'Medium' || weight === 'Thick' ? weight : null;
  const line = LINES[oneOf(style, Object.keys(LINES))] ?? 'Thin';
  return [edge, { style: line === 'Thin' && heavy ? heavy : line, color: shade ? color(shade) : '#000000' }];
}

function patchOf(properties: Bag, table: Readonly<Record<string, (value: unknown) => LookPatch>>): LookPatch {
  return Object.entries(properties).reduce<LookPatch>((patch, [key, value]) => {
    const make = table[key];
    if (!make) throw invalidArgument();
    return { ...patch, ...make(value) };
  }, {});
}

const partly = 'format: fill (solid or none), font, edges of borders, alignment and wrap';

export const cellProperties = {
  getCellProperties: asks<'Range'>(
    '1.9',
    ({ session, state }: Range, [options]) => {
      const { format, ...others } = bag(options);
      if (Object.keys(others).length > 0) throw invalidArgument();
      const wanted = bag(format);
      return mapArea(state.area, (row, column) => ({
        format: describe(session.engine.looks.look(state.sheet, row, column), wanted),
      }));
    },
    { partly },
  ),
  setCellProperties: acts<'Range'>(
    '1.9',
    (self: Range, [data]) => {
      const { session, state } = self;
      if (!Array.isArray(data)) throw invalidArgument();
      mapArea(state.area, (row, column) => {
        const rows = data as readonly (readonly unknown[])[];
        const cell = rows[row - state.area.top]?.[column - state.area.left];
        if (cell === undefined) throw invalidArgument();
        const { format } = bag(cell);
        const place = { top: row, left: column, bottom: row, right: column };
        if (format) writeLook({ session, state: { sheet: state.sheet, areas: [place] } }, patchOf(bag(format), PLAIN));
      });
      return null;
    },
    { partly },
  ),
};
