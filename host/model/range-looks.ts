import type { Area } from '../engine/area';
import type { Border, BorderEdge } from '../engine/engine';
import { invalidArgument } from '../errors';
import { color, flag, number, oneOf, text } from './arguments';
import type { ApiObject } from './object';
import { defineObject } from './object';
import { readLook, writeLook } from './range-format';
import type { InsideEdge } from './states';

export const rangeFill = defineObject('RangeFill', ({ acts, readWrite }) => ({
  members: {
    /** Excel answers white for a cell without a fill. */
    color: readWrite(
      '1.1',
      (self) => readLook(self, (look) => look.fill ?? '#FFFFFF') ?? '',
      (self, value) => writeLook(self, { fill: value === '' ? null : color(value) }),
    ),
    clear: acts('1.1', (self) => {
      writeLook(self, { fill: null });
      return null;
    }),
  },
}));

export const rangeFont = defineObject('RangeFont', ({ readWrite }) => ({
  members: {
    bold: readWrite(
      '1.1',
      (self) => readLook(self, (look) => look.bold),
      (self, value) => writeLook(self, { bold: flag(value) }),
    ),
    italic: readWrite(
      '1.1',
      (self) => readLook(self, (look) => look.italic),
      (self, value) => writeLook(self, { italic: flag(value) }),
    ),
    strikethrough: readWrite(
      '1.9',
      (self) => readLook(self, (look) => look.strikethrough),
      (self, value) => writeLook(self, { strikethrough: flag(value) }),
    ),
    underline: readWrite(
      '1.1',
      (self) => readLook(self, (look) => look.underline),
      (self, value) => writeLook(self, { underline: oneOf(value, ['None', 'Single', 'Double'] as const) }),
      { partly: 'accountant underlines are refused' },
    ),
    color: readWrite(
      '1.1',
      (self) => readLook(self, (look) => look.color ?? '#000000'),
      (self, value) => writeLook(self, { color: color(value) }),
    ),
    name: readWrite(
      '1.1',
      (self) => readLook(self, (look) => look.fontName),
      (self, value) => writeLook(self, { fontName: text(value) }),
    ),
    size: readWrite(
      '1.1',
      (self) => readLook(self, (look) => look.fontSize),
      (self, value) => writeLook(self, { fontSize: number(value) }),
      { partly: 'other sizes of parts of a text are not told' },
    ),
  },
}));

const EDGES: Readonly<Record<string, BorderEdge | InsideEdge>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'insideHorizontal',
  InsideVertical: 'insideVertical',
};

function border(self: ApiObject<'RangeBorderCollection'>, index: unknown): ApiObject<'RangeBorder'> {
  const edge = EDGES[text(index)];
  if (!edge) throw invalidArgument();
  return self.session.make('RangeBorder', { ...self.state, edge });
}

export const rangeBorderCollection = defineObject('RangeBorderCollection', ({ asks, readOnly }) => ({
  items: (self) => Object.keys(EDGES).map((edge) => border(self, edge)),
  getItem: border,
  members: {
    count: readOnly('1.1', () => Object.keys(EDGES).length, {
      partly: 'diagonal lines are absent',
    }),
    getItemAt: asks('1.1', (self, [index]) => border(self, Object.keys(EDGES)[number(index)])),
  },
}));

/** Office.js says style and weight; the engine has one word for both. */
export const LINES: Readonly<Record<string, string>> = {
  Continuous: 'Thin',
  Dash: 'Dashed',
  DashDot: 'DashDot',
  DashDotDot: 'DashDotDot',
  Dot: 'Dotted',
  Double: 'Double',
  SlantDashDot: 'SlantDashDot',
};

export const styleName = (line: Border | null): string =>
  line ? (Object.keys(LINES).find((name) => LINES[name] === line.style) ?? 'Continuous') : 'None';

const WEIGHTS: Readonly<Record<string, string>> = { Hair: 'Hairline', Medium: 'Medium', Thick: 'Thick' };

/** `Excel.BorderWeight` of a line; every other line is thin. */
export const weightName = (line: Border | null): string => WEIGHTS[line?.style ?? ''] ?? 'Thin';

const BLACK = '#000000';

type RangeBorder = ApiObject<'RangeBorder'>;

/** `Excel.BorderIndex` of a line: `EdgeTop`. */
const sideName = ({ state }: RangeBorder): string =>
  Object.keys(EDGES).find((name) => EDGES[name] === state.edge) ?? state.edge;

/** The side of a cell that a line between cells is kept on. */
const sideOf = (edge: RangeBorder['state']['edge']): BorderEdge =>
  edge === 'insideHorizontal' ? 'bottom' : edge === 'insideVertical' ? 'right' : edge;

/** Cells that have the line on the given side: the outermost for an edge, all but the last for a line inside. */
function cellsAt(area: Area, edge: RangeBorder['state']['edge']): Area[] {
  if (edge === 'top') return [{ ...area, bottom: area.top }];
  if (edge === 'bottom') return [{ ...area, top: area.bottom }];
  if (edge === 'left') return [{ ...area, right: area.left }];
  if (edge === 'right') return [{ ...area, left: area.right }];
  const inner = edge === 'insideHorizontal' ? { ...area, bottom: area.bottom - 1 } : { ...area, right: area.right - 1 };
  return inner.bottom >= inner.top && inner.right >= inner.left ? [inner] : [];
}

/** The cells that have the line: the edge of a range is the edge of its outermost cells. */
const touched = ({ session, state: { sheet, areas, edge } }: RangeBorder) => ({
  session,
  state: { sheet, areas: areas.flatMap((area) => cellsAt(area, edge)) },
});

/** What the line is along the whole side; null where it is not the same everywhere. A side without cells has no line. */
function along<T>(self: RangeBorder, pick: (line: Border | null) => T): T | null {
  const side = touched(self);
  return side.state.areas.length === 0
    ? pick(null)
    : readLook(side, (look) => pick(look.borders[sideOf(self.state.edge)]));
}

const lineStyle = (line: Border | null): string | null => line?.style ?? null;
const lineColor = (line: Border | null): string => line?.color ?? '';

const draw = (self: RangeBorder, value: Border | null): void =>
  writeLook(touched(self), { borders: { [sideOf(self.state.edge)]: value } });

export const rangeBorder = defineObject('RangeBorder', ({ readOnly, readWrite }) => ({
  id: sideName,
  members: {
    sideIndex: readOnly('1.1', sideName),
    style: readWrite(
      '1.1',
      (self) => along(self, styleName),
      (self, value) => {
        const style = oneOf(value, ['None', ...Object.keys(LINES)]);
        draw(self, style === 'None' ? null : { style: LINES[style] ?? 'Thin', color: along(self, lineColor) || BLACK });
      },
    ),
    color: readWrite(
      '1.1',
      (self) => along(self, lineColor),
      (self, value) => draw(self, { style: along(self, lineStyle) ?? 'Thin', color: color(value) }),
    ),
    weight: readWrite(
      '1.1',
      (self) => along(self, weightName),
      (self, value) => {
        const weight = oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick']);
        draw(self, { style: weight === 'Hairline' ? 'Hair' : weight, color: along(self, lineColor) || BLACK });
      },
      { partly: 'weight and dash style are one property here; the later one wins' },
    ),
  },
}));
