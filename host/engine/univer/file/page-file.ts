import type { Sheet } from 'hucre/xlsx';
import { columnName, formatArea, parseArea } from '../../address';
import type { Area } from '../../area';
import type { Margin, PageState, Side } from '../../page';
import { MARGINS, PAPERS, SIDES } from '../../page';

type FileSetup = NonNullable<Sheet['pageSetup']>;
type FileMargins = NonNullable<FileSetup['margins']>;

const POINTS_PER_INCH = 72;
/** The margins a file must name all of once it names one; those of Excel's new sheet, in inches. */
const NEW_MARGINS: FileMargins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

/** `topMargin` → `top`. */
const fileMargin = (margin: Margin): keyof FileMargins => margin.replace('Margin', '') as keyof FileMargins;

/** Headers keep their three parts in one text: `&L左&C中&R右`. */
function partsIn(text: string | undefined, where: 'Header' | 'Footer'): Partial<Record<Side, string>> {
  const found = [...(text ?? '').matchAll(/&([LCR])([\s\S]*?)(?=&[LCR]|$)/g)];
  const sides = { L: 'left', C: 'center', R: 'right' } as const;
  return Object.fromEntries(found.map(([, letter, part]) => [`${sides[letter as keyof typeof sides]}${where}`, part]));
}

function partsOut(page: PageState, where: 'Header' | 'Footer'): string {
  const parts = [
    ['L', page[`left${where}`]],
    ['C', page[`center${where}`]],
    ['R', page[`right${where}`]],
  ] as const;
  return parts.map(([letter, part]) => (part ? `&${letter}${part}` : '')).join('');
}

function marginsIn(margins: FileMargins | undefined): PageState {
  const given = MARGINS.flatMap((margin) => {
    const inches = margins?.[fileMargin(margin)];
    return inches === undefined || inches === NEW_MARGINS[fileMargin(margin)]
      ? []
      : [[margin, Math.round(inches * POINTS_PER_INCH * 100) / 100] as const];
  });
  return Object.fromEntries(given);
}

function zoomIn({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale }: FileSetup): Pick<PageState, 'zoom'> {
  if (!fitToPage) return scale === undefined ? {} : { zoom: { scale } };
  return {
    zoom: {
      ...(fitToWidth > 0 ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight > 0 ? { verticalFitToPages: fitToHeight } : {}),
    },
  };
}

function areaIn(text: string | undefined, key: 'printArea' | 'titleRows' | 'titleColumns'): PageState {
  const area = text === undefined ? null : parseArea(text.replaceAll('$', ''));
  return area ? { [key]: area } : {};
}

/** How a file has a sheet printed. */
export function pageIn({ pageSetup = {}, headerFooter = {} }: Sheet): PageState {
  const paper = PAPERS.find((name) => name.toLowerCase() === pageSetup.paperSize);
  const { horizontalCentered, verticalCentered, showGridLines, showRowColHeaders, orientation } = pageSetup;
  return {
    ...(orientation ? { orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait' } : {}),
    ...(paper ? { paperSize: paper } : {}),
    ...zoomIn(pageSetup),
    ...marginsIn(pageSetup.margins),
    ...(horizontalCentered ? { centerHorizontally: true } : {}),
    ...(verticalCentered ? { centerVertically: true } : {}),
    ...(showGridLines ? { printGridlines: true } : {}),
    ...(showRowColHeaders ? { printHeadings: true } : {}),
    ...areaIn(pageSetup.printArea, 'printArea'),
    ...areaIn(pageSetup.printTitlesRow, 'titleRows'),
    ...areaIn(pageSetup.printTitlesColumn, 'titleColumns'),
    ...partsIn(headerFooter.oddHeader, 'Header'),
    ...partsIn(headerFooter.oddFooter, 'Footer'),
  };
}

const absoluteRows = ({ top, bottom }: Area): string => `$${top + 1}:$${bottom + 1}`;
const absoluteColumns = ({ left, right }: Area): string => `$${columnName(left)}:$${columnName(right)}`;
const absolute = (area: Area): string => formatArea(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function setupOut(page: PageState, original: FileSetup): FileSetup {
  const { zoom } = page;
  const margins = Object.fromEntries(
    MARGINS.flatMap((margin) => {
      const points = page[margin];
      return points === undefined ? [] : [[fileMargin(margin), points / POINTS_PER_INCH]];
    }),
  );
  return {
    ...original,
    ...(page.orientation ? { orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait' } : {}),
    ...(page.paperSize ? { paperSize: page.paperSize.toLowerCase() as NonNullable<FileSetup['paperSize']> } : {}),
    ...(zoom?.scale === undefined ? {} : { scale: zoom.scale, fitToPage: false }),
    ...(zoom && zoom.scale === undefined
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : {}),
    ...(Object.keys(margins).length > 0 ? { margins: { ...NEW_MARGINS, ...original.margins, ...margins } } : {}),
    horizontalCentered: page.centerHorizontally ?? false,
    verticalCentered: page.centerVertically ?? false,
    showGridLines: page.printGridlines ?? false,
    showRowColHeaders: page.printHeadings ?? false,
    ...(page.printArea ? { printArea: absolute(page.printArea) } : {}),
    ...(page.titleRows ? { printTitlesRow: absoluteRows(page.titleRows) } : {}),
    ...(page.titleColumns ? { printTitlesColumn: absoluteColumns(page.titleColumns) } : {}),
  };
}

/** Writes into the file's sheet how it is printed, unless that is as the file had it. */
export function pageOut(sheet: Sheet, page: PageState): void {
  if (JSON.stringify(page) === JSON.stringify(pageIn(sheet))) return;
  sheet.pageSetup = setupOut(page, sheet.pageSetup ?? {});
  if (!SIDES.some((side) => page[side] !== undefined)) return;
  sheet.headerFooter = {
    ...sheet.headerFooter,
    oddHeader: partsOut(page, 'Header'),
    oddFooter: partsOut(page, 'Footer'),
  };
}
