import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Files } from '../package-parts';
import {
  escape,
  HEAD,
  inside,
  NO_RELATIONS,
  read,
  relation,
  type Relation,
  relationList,
  relationsPath,
  sheetParts,
  TYPES,
} from '../package-parts';
import type { Chart, ChartCorner } from './chart';
import { chartXml } from './chart-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_RELATION = `${OFFICE}/drawing`;
const CHART_RELATION = `${OFFICE}/chart`;
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
/** Elements that must stand behind `drawing` in a sheet. */
const LATER =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/**
 * What a sheet of the saved file shows: charts to be written, the drawing part of the opened file that it had (its charts
 * did not change), or `null`: whatever the library wrote (pictures) or nothing.
 */
export type SheetDrawing = readonly Chart[] | { readonly kept: string } | null;

/**
 * The same file with these drawings on its sheets, in the order of the tabs. The library behind `saveBook` keeps drawings
 * by the number of a sheet, which is another one after sheets were moved or removed; here each goes where it belongs.
 */
export function writeCharts(file: Uint8Array, drawings: readonly SheetDrawing[]): Uint8Array {
  if (drawings.every((drawing) => drawing === null)) return file;
  const files: Files = unzipSync(file);
  sheetParts(files).forEach((part, index) => {
    const drawing = drawings[index] ?? null;
    if (drawing === null) return;
    detach(files, part);
    if ('kept' in drawing) attach(files, part, drawing.kept);
    else if (drawing.length > 0) attach(files, part, addDrawing(files, drawing));
  });
  return zipSync(files, { level: 6 });
}

function rewriteRelations(files: Files, part: string, keep: (relation: Relation) => boolean): void {
  const xml = read(files, relationsPath(part));
  const gone = new Set(
    relationList(files, part)
      .filter((each) => !keep(each))
      .map(({ id }) => id),
  );
  const rest = xml.replaceAll(/<Relationship\s[^>]*>/g, (tag) =>
    gone.has(/\sId="([^"]*)"/.exec(tag)?.[1] ?? '') ? '' : tag,
  );
  if (xml) files[relationsPath(part)] = strToU8(rest);
}

function detach(files: Files, part: string): void {
  rewriteRelations(files, part, ({ type }) => type !== DRAWING_RELATION);
  files[part] = strToU8(read(files, part).replace(/<drawing\s[^>]*\/>/, ''));
}

function attach(files: Files, part: string, drawing: string): void {
  if (!files[drawing]) return;
  const known = read(files, relationsPath(part)) || NO_RELATIONS;
  files[relationsPath(part)] = strToU8(
    inside(known, '</Relationships>', relation('rIdCharts', DRAWING_RELATION, `/${drawing}`)),
  );
  const tag = `<drawing xmlns:r="${OFFICE}" r:id="rIdCharts"/>`;
  files[part] = strToU8(read(files, part).replace(LATER, (next) => `${tag}${next}`));
}

/** First path of this pattern that no part has. */
function freePath(files: Files, path: (number: number) => string): string {
  let number = 1;
  while (files[path(number)]) number++;
  return path(number);
}

function declare(files: Files, path: string, type: string): void {
  const override = `<Override PartName="/${path}" ContentType="${type}"/>`;
  files[TYPES] = strToU8(inside(read(files, TYPES), '</Types>', override));
}

function addDrawing(files: Files, charts: readonly Chart[]): string {
  const drawing = freePath(files, (number) => `xl/drawings/drawing${number}.xml`);
  let relations = NO_RELATIONS;
  const frames = charts.map((chart, index) => {
    const path = freePath(files, (number) => `xl/charts/chart${number}.xml`);
    files[path] = strToU8(chartXml(chart));
    declare(files, path, CHART_TYPE);
    relations = inside(relations, '</Relationships>', relation(`rId${index + 1}`, CHART_RELATION, `/${path}`));
    return frame(chart, index + 1);
  });
  files[drawing] = strToU8(
    `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${frames.join('')}</xdr:wsDr>`,
  );
  files[relationsPath(drawing)] = strToU8(relations);
  declare(files, drawing, DRAWING_TYPE);
  return drawing;
}

const corner = (name: string, { row, column, down, right }: ChartCorner): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${right}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down}</xdr:rowOff></xdr:${name}>`;

/** Where a chart stands on its sheet. A screen reader says its title. */
function frame(chart: Chart, number: number): string {
  const words = escape(chart.title ?? chart.name);
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', chart.from)}${corner('to', chart.to)}<xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${escape(chart.name)}" descr="${words}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId${number}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
