import type { Area } from '../engine/area';
import { isWholeColumns, isWholeRows } from '../engine/area';
import type { Margin, PageState } from '../engine/page';
import { MARGINS, NEW_MARGINS, PAGE_NOTE, PAPERS, SIDES } from '../engine/page';
import { invalidArgument, itemNotFound } from '../errors';
import { parseOneArea } from './addresses';
import { flag, integer, number, oneOf, text } from './arguments';
import type { ApiObject } from './object';
import { asKind, defineObject } from './object';

type Layout = ApiObject<'PageLayout'>;
type OnSheet = ApiObject<'PageLayout' | 'HeaderFooter'>;

const pageOf = ({ session, state }: OnSheet): PageState =>
  (session.engine.sheets.note(state.sheet, PAGE_NOTE) ?? {}) as PageState;

function patchPage(self: OnSheet, patch: PageState): void {
  self.session.engine.sheets.setNote(self.state.sheet, PAGE_NOTE, { ...pageOf(self), ...patch });
}

function areaOf(self: Layout, value: unknown): Area {
  const range = asKind(value, 'Range');
  if (range && range.state.sheet !== self.state.sheet) throw invalidArgument();
  return range?.state.area ?? parseOneArea(self.session.make('Worksheet', { sheet: self.state.sheet }), text(value));
}

function wholeLines(self: Layout, value: unknown, isWhole: (area: Area) => boolean): Area {
  const area = areaOf(self, value);
  if (!isWhole(area)) throw invalidArgument();
  return area;
}

function readZoom(value: unknown): NonNullable<PageState['zoom']> {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value as Record<string, unknown>;
  if (typeof scale === 'number') return { scale: integer(scale, 10, 400) };
  return {
    ...(typeof across === 'number' ? { horizontalFitToPages: integer(across, 1, 32_767) } : {}),
    ...(typeof down === 'number' ? { verticalFitToPages: integer(down, 1, 32_767) } : {}),
  };
}

export const pageLayout = defineObject('PageLayout', ({ acts, asks, child, readWrite }) => {
  const box = (name: 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings') =>
    readWrite(
      '1.9',
      (self) => pageOf(self)[name] ?? false,
      (self, value) => patchPage(self, { [name]: flag(value) }),
    );
  const margin = (name: Margin) =>
    readWrite(
      '1.9',
      (self) => pageOf(self)[name] ?? NEW_MARGINS[name],
      (self, value) => patchPage(self, { [name]: number(value) }),
    );
  const range = (name: 'titleRows' | 'titleColumns', orNull: boolean) =>
    asks('1.9', (self) => {
      const area = pageOf(self)[name];
      if (!area && !orNull) throw itemNotFound();
      return area ? self.session.range(self.state.sheet, area) : null;
    });
  const printArea = (orNull: boolean) =>
    asks('1.9', (self) => {
      const { printArea: area } = pageOf(self);
      if (!area && !orNull) throw itemNotFound();
      return area ? self.session.make('RangeAreas', { sheet: self.state.sheet, areas: [area] }) : null;
    });
  return {
    members: {
      orientation: readWrite(
        '1.9',
        (self) => pageOf(self).orientation ?? 'Portrait',
        (self, value) => patchPage(self, { orientation: oneOf(value, ['Portrait', 'Landscape'] as const) }),
      ),
      paperSize: readWrite(
        '1.9',
        (self) => pageOf(self).paperSize ?? 'A4',
        (self, value) => patchPage(self, { paperSize: oneOf(value, PAPERS) }),
        { partly: 'A3 to A5, B4, B5 and the American sizes' },
      ),
      zoom: readWrite(
        '1.9',
        (self) => pageOf(self).zoom ?? { scale: 100 },
        (self, value) => patchPage(self, { zoom: readZoom(value) }),
      ),
      ...Object.fromEntries(MARGINS.map((name) => [name, margin(name)])),
      centerHorizontally: box('centerHorizontally'),
      centerVertically: box('centerVertically'),
      printGridlines: box('printGridlines'),
      printHeadings: box('printHeadings'),
      headersFooters: child('1.9', ({ session, state }) => session.make('HeaderFooterGroup', state)),
      setPrintArea: acts('1.9', (self, [area]) => {
        patchPage(self, { printArea: areaOf(self, area) });
        return null;
      }),
      getPrintArea: printArea(false),
      getPrintAreaOrNullObject: printArea(true),
      setPrintTitleRows: acts('1.9', (self, [rows]) => {
        patchPage(self, { titleRows: wholeLines(self, rows, isWholeRows) });
        return null;
      }),
      getPrintTitleRows: range('titleRows', false),
      getPrintTitleRowsOrNullObject: range('titleRows', true),
      setPrintTitleColumns: acts('1.9', (self, [columns]) => {
        patchPage(self, { titleColumns: wholeLines(self, columns, isWholeColumns) });
        return null;
      }),
      getPrintTitleColumns: range('titleColumns', false),
      getPrintTitleColumnsOrNullObject: range('titleColumns', true),
    },
  };
});

export const headerFooterGroup = defineObject('HeaderFooterGroup', ({ child }) => ({
  members: {
    defaultForAllPages: child('1.9', ({ session, state }) => session.make('HeaderFooter', state)),
  },
}));

export const headerFooter = defineObject('HeaderFooter', ({ readWrite }) => ({
  members: Object.fromEntries(
    SIDES.map((side) => [
      side,
      readWrite(
        '1.9',
        (self) => pageOf(self)[side] ?? '',
        (self, value) => patchPage(self, { [side]: typeof value === 'string' ? value : text(value) }),
      ),
    ]),
  ),
}));
