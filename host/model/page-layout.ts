import type { Area } from '../engine/area';
import { isWholeColumns, isWholeRows } from '../engine/area';
import type { PageState } from '../engine/page';
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

const wholeLines =
  (isWhole: (area: Area) => boolean) =>
  (self: Layout, value: unknown): Area => {
    const area = areaOf(self, value);
    if (!isWhole(area)) throw invalidArgument();
    return area;
  };
const wholeRows = wholeLines(isWholeRows);
const wholeColumns = wholeLines(isWholeColumns);

type AreaKey = 'printArea' | 'titleRows' | 'titleColumns';

const asRange = ({ session, state }: Layout, area: Area): ApiObject => session.range(state.sheet, area);

const asAreas = ({ session, state }: Layout, area: Area): ApiObject =>
  session.make('RangeAreas', { sheet: state.sheet, areas: [area] });

function readZoom(value: unknown): NonNullable<PageState['zoom']> {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value as Record<string, unknown>;
  if (typeof scale === 'number') return { scale: integer(scale, 10, 400) };
  return {
    ...(typeof across === 'number' ? { horizontalFitToPages: integer(across, 1, 32_767) } : {}),
    ...(typeof down === 'number' ? { verticalFitToPages: integer(down, 1, 32_767) } : {}),
  };
}

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;

export const pageLayout = defineObject('PageLayout', ({ acts, asks, child, readWrite }) => {
  /** A key of the page: how Excel has it for a new sheet, and how what is set is read. */
  const option = <Key extends keyof PageState>(
    key: Key,
    fresh: NonNullable<PageState[Key]>,
    read: (value: unknown) => NonNullable<PageState[Key]>,
    extras?: { readonly partly: string },
  ) =>
    readWrite(
      '1.9',
      (self) => pageOf(self)[key] ?? fresh,
      (self, value) => patchPage(self, { [key]: read(value) }),
      extras,
    );
  const box = (key: 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings') =>
    option(key, false, flag);
  const setArea = (key: AreaKey, read: (self: Layout, value: unknown) => Area) =>
    acts('1.9', (self, [value]) => {
      patchPage(self, { [key]: read(self, value) });
      return null;
    });
  /** A place of the sheet; where none is set it is null, or not found for the member that does not end in OrNullObject. */
  const getArea = (key: AreaKey, orNull: boolean, make: (self: Layout, area: Area) => ApiObject) =>
    asks('1.9', (self) => {
      const area = pageOf(self)[key];
      if (!area && !orNull) throw itemNotFound();
      return area ? make(self, area) : null;
    });
  return {
    members: {
      orientation: option('orientation', 'Portrait', (value) => oneOf(value, ORIENTATIONS)),
      paperSize: option('paperSize', 'A4', (value) => oneOf(value, PAPERS), {
        partly: 'A3 to A5, B4, B5 and the American sizes',
      }),
      zoom: option('zoom', { scale: 100 }, readZoom),
      ...Object.fromEntries(MARGINS.map((name) => [name, option(name, NEW_MARGINS[name], number)])),
      centerHorizontally: box('centerHorizontally'),
      centerVertically: box('centerVertically'),
      printGridlines: box('printGridlines'),
      printHeadings: box('printHeadings'),
      headersFooters: child('1.9', ({ session, state }) => session.make('HeaderFooterGroup', state)),
      setPrintArea: setArea('printArea', areaOf),
      getPrintArea: getArea('printArea', false, asAreas),
      getPrintAreaOrNullObject: getArea('printArea', true, asAreas),
      setPrintTitleRows: setArea('titleRows', wholeRows),
      getPrintTitleRows: getArea('titleRows', false, asRange),
      getPrintTitleRowsOrNullObject: getArea('titleRows', true, asRange),
      setPrintTitleColumns: setArea('titleColumns', wholeColumns),
      getPrintTitleColumns: getArea('titleColumns', false, asRange),
      getPrintTitleColumnsOrNullObject: getArea('titleColumns', true, asRange),
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
