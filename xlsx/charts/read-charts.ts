import { unzipSync } from 'fflate';
import type { Files } from '../package-parts';
import { attribute, read, relationList, sheetParts, unescape } from '../package-parts';
import type { Chart, ChartCorner, ChartKind, ChartSeries, LegendPlace } from './chart';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The drawing of a sheet that holds charts, and those of its charts that this program can show. */
export interface SheetCharts {
  /** Path of the drawing part; null when the sheet has no charts. */
  readonly drawing: string | null;
  readonly charts: readonly Chart[];
}

const between = (xml: string, tag: string): string =>
  new RegExp(`<c:${tag}\\b[^>]*>([\\s\\S]*?)</c:${tag}>`).exec(xml)?.[1] ?? '';

const value = (xml: string, tag: string): string => {
  const found = new RegExp(`<c:${tag}\\s[^>]*>`).exec(xml)?.[0];
  return found ? attribute(found, 'val') : '';
};

const formula = (xml: string): string => unescape(/<c:f>([\s\S]*?)<\/c:f>/.exec(xml)?.[1] ?? '');

const number = (text: string): number | null => (text === '' ? null : Number(text));

/** Title and series name: typed, or what was last read from a cell. */
function words(xml: string): string {
  const typed = [...xml.matchAll(/<a:t>([\s\S]*?)<\/a:t>/g)].map(([, text = '']) => text).join('');
  return unescape(typed || (/<c:v>([\s\S]*?)<\/c:v>/.exec(xml)?.[1] ?? ''));
}

function kindOf(tag: string, group: string): ChartKind {
  if (tag === 'lineChart') return 'Line';
  const stacked = value(group, 'grouping') === 'clustered' ? 'Clustered' : 'Stacked';
  return `${value(group, 'barDir') === 'bar' ? 'Bar' : 'Column'}${stacked}`;
}

function seriesOf(xml: string, kind: ChartKind): ChartSeries {
  const color = /<c:spPr>[\s\S]*?<a:srgbClr val="([\dA-Fa-f]{6})"/.exec(xml)?.[1];
  const categories = formula(between(xml, 'cat'));
  return {
    name: words(between(xml, 'tx')),
    kind,
    color: color === undefined ? null : `#${color.toUpperCase()}`,
    values: { reference: formula(between(xml, 'val')), values: [] },
    categories: categories === '' ? null : { reference: categories, values: [] },
    labels: value(between(xml, 'dLbls'), 'showVal') === '1',
  };
}

const LEGENDS: Readonly<Record<string, LegendPlace>> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Right' };

/** A chart part in our words; null when it is of a kind that this program does not draw. */
function chartOf(xml: string, name: string, from: ChartCorner, to: ChartCorner): Chart | null {
  const plot = between(xml, 'plotArea');
  const groups = [...plot.matchAll(/<c:(barChart|lineChart)\b[^>]*>([\s\S]*?)<\/c:\1>/g)];
  const series = groups.flatMap(([, tag = '', group = '']) =>
    [...group.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([own]) => ({
      order: Number(value(own, 'order')),
      item: seriesOf(own, kindOf(tag, group)),
    })),
  );
  if (series.length === 0 || /<c:(?:pie|area|scatter|doughnut|radar|bubble|stock|surface)/.test(plot)) return null;
  const ordered = series.sort((a, b) => a.order - b.order).map(({ item }) => item);
  const axis = between(plot, 'valAx');
  const format = /<c:numFmt\s[^>]*>/.exec(axis)?.[0] ?? '';
  const legend = between(xml, 'legend');
  return {
    name,
    kind: ordered.find(({ kind }) => kind !== 'Line')?.kind ?? 'Line',
    title: words(between(xml.slice(0, xml.indexOf('<c:plotArea')), 'title')) || null,
    legend: legend === '' ? null : (LEGENDS[value(legend, 'legendPos')] ?? 'Right'),
    series: ordered,
    from,
    to,
    valueFormat: attribute(format, 'sourceLinked') === '0' ? attribute(format, 'formatCode') : null,
    valueMinimum: number(value(axis, 'min')),
    valueMaximum: number(value(axis, 'max')),
    gapWidth: number(value(plot, 'gapWidth')) ?? 150,
  };
}

function cornerOf(anchor: string, name: string): ChartCorner {
  const xml = new RegExp(`<xdr:${name}>([\\s\\S]*?)</xdr:${name}>`).exec(anchor)?.[1] ?? '';
  const part = (tag: string) => Number(new RegExp(`<xdr:${tag}>(-?\\d+)`).exec(xml)?.[1] ?? 0);
  return { row: part('row'), column: part('col'), down: part('rowOff'), right: part('colOff') };
}

function chartsIn(files: Files, drawing: string): Chart[] {
  const targets = new Map(relationList(files, drawing).map(({ id, path }) => [id, path]));
  const anchors = [...read(files, drawing).matchAll(/<xdr:twoCellAnchor\b[\s\S]*?<\/xdr:twoCellAnchor>/g)];
  return anchors.flatMap(([anchor]) => {
    const id = attribute(/<c:chart\s[^>]*>/.exec(anchor)?.[0] ?? '', 'r:id');
    const name = attribute(/<xdr:cNvPr\s[^>]*>/.exec(anchor)?.[0] ?? '', 'name');
    return chartOf(read(files, targets.get(id) ?? ''), name, cornerOf(anchor, 'from'), cornerOf(anchor, 'to')) ?? [];
  });
}

/** The charts of a file by sheet, in the order of the tabs. */
export function readCharts(file: Uint8Array): SheetCharts[] {
  const files: Files = unzipSync(file, {
    filter: ({ name }) => /^(?:xl\/(?:_rels|worksheets\/_rels|drawings|charts)\/|xl\/workbook\.xml$)/.test(name),
  });
  return sheetParts(files).map((part) => {
    const drawing = relationList(files, part).find(({ type }) => type === `${OFFICE}/drawing`)?.path ?? null;
    const holdsCharts = drawing !== null && relationList(files, drawing).some(({ type }) => type === `${OFFICE}/chart`);
    return holdsCharts ? { drawing, charts: chartsIn(files, drawing) } : { drawing: null, charts: [] };
  });
}
