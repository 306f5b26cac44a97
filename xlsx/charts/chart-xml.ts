import { escape, HEAD } from '../package-parts';
import type { Chart, ChartCells, ChartKind, ChartSeries } from './chart';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** The two axes of a chart; any numbers do, they only have to be the same everywhere in it. */
const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

const flag = (name: string, value: string | number): string => `<c:${name} val="${value}"/>`;
const rgb = (color: string): string => `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;

const isBar = (kind: ChartKind): boolean => kind.startsWith('Bar');
const isStacked = (kind: ChartKind): boolean => kind.endsWith('Stacked');
const isLine = (kind: ChartKind): boolean => kind === 'Line';

/** `<c:tx>` of a title, in the face the report is set in. */
function richText(text: string, size: number): string {
  const run = `<a:rPr lang="zh-CN" sz="${size * 100}" b="1"/><a:t>${escape(text)}</a:t>`;
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${run}</a:r></a:p></c:rich></c:tx>`;
}

function points(values: ChartCells['values'], numbers: boolean): string {
  const kept = values.map((value, index) => ({ value, index }));
  const shown = numbers ? kept.filter(({ value }) => typeof value === 'number') : kept;
  const list = shown.map(({ value, index }) => `<c:pt idx="${index}"><c:v>${escape(String(value))}</c:v></c:pt>`);
  return `${flag('ptCount', values.length)}${list.join('')}`;
}

const textCells = ({ reference, values }: ChartCells): string =>
  `<c:strRef><c:f>${escape(reference)}</c:f><c:strCache>${points(values, false)}</c:strCache></c:strRef>`;

function numberCells({ reference, values }: ChartCells, format: string | null): string {
  const code = `<c:formatCode>${escape(format ?? 'General')}</c:formatCode>`;
  return `<c:numRef><c:f>${escape(reference)}</c:f><c:numCache>${code}${points(values, true)}</c:numCache></c:numRef>`;
}

function look({ color, kind }: ChartSeries): string {
  if (color === null) return '';
  if (!isLine(kind)) return `<c:spPr>${rgb(color)}</c:spPr>`;
  return `<c:spPr><a:ln w="22225" cap="rnd">${rgb(color)}<a:prstDash val="dash"/><a:round/></a:ln></c:spPr>`;
}

const LABEL_PARTS = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];

const labels = (shown: boolean): string =>
  `<c:dLbls>${LABEL_PARTS.map((name) => flag(name, shown && name === 'showVal' ? 1 : 0)).join('')}</c:dLbls>`;

function series(item: ChartSeries, index: number, format: string | null): string {
  return [
    `<c:ser>${flag('idx', index)}${flag('order', index)}`,
    `<c:tx><c:v>${escape(item.name)}</c:v></c:tx>`,
    look(item),
    isLine(item.kind) ? `<c:marker>${flag('symbol', 'none')}</c:marker>` : flag('invertIfNegative', 0),
    labels(item.labels),
    item.categories ? `<c:cat>${textCells(item.categories)}</c:cat>` : '',
    `<c:val>${numberCells(item.values, format)}</c:val>`,
    isLine(item.kind) ? flag('smooth', 0) : '',
    '</c:ser>',
  ].join('');
}

type Numbered = readonly [item: ChartSeries, index: number];

/** The series of one kind, which a file keeps together. */
function group(chart: Chart, kind: ChartKind, own: readonly Numbered[]): string {
  const list = own.map(([item, index]) => series(item, index, chart.valueFormat)).join('');
  const axes = `${flag('axId', CATEGORY_AXIS)}${flag('axId', VALUE_AXIS)}`;
  if (isLine(kind)) {
    return `<c:lineChart>${flag('grouping', 'standard')}${flag('varyColors', 0)}${list}${flag('marker', 1)}${axes}</c:lineChart>`;
  }
  const direction = flag('barDir', isBar(kind) ? 'bar' : 'col');
  const grouping = flag('grouping', isStacked(kind) ? 'stacked' : 'clustered');
  const spacing = `${flag('gapWidth', chart.gapWidth)}${isStacked(kind) ? flag('overlap', 100) : ''}`;
  return `<c:barChart>${direction}${grouping}${flag('varyColors', 0)}${list}${spacing}${axes}</c:barChart>`;
}

function groups(chart: Chart): string {
  const kinds = [...new Set(chart.series.map(({ kind }) => kind))].sort(
    (a, b) => Number(isLine(a)) - Number(isLine(b)),
  );
  const numbered = chart.series.map((item, index): Numbered => [item, index]);
  return kinds
    .map((kind) =>
      group(
        chart,
        kind,
        numbered.filter(([item]) => item.kind === kind),
      ),
    )
    .join('');
}

const SMALL_TEXT =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';

function axes({ kind, valueFormat, valueMinimum, valueMaximum }: Chart): string {
  const limits = [
    valueMaximum === null ? '' : flag('max', valueMaximum),
    valueMinimum === null ? '' : flag('min', valueMinimum),
  ].join('');
  // The first category of a horizontal chart stands on top, as in the table beside it.
  const order = isBar(kind) ? 'maxMin' : 'minMax';
  const format = `<c:numFmt formatCode="${escape(valueFormat ?? 'General')}" sourceLinked="${valueFormat === null ? 1 : 0}"/>`;
  const lines = `<c:majorGridlines><c:spPr><a:ln w="6350">${rgb('D9D9D9')}</a:ln></c:spPr></c:majorGridlines>`;
  const ticks = `${flag('majorTickMark', 'none')}${flag('minorTickMark', 'none')}${flag('tickLblPos', 'nextTo')}`;
  const category =
    `<c:catAx>${flag('axId', CATEGORY_AXIS)}<c:scaling>${flag('orientation', order)}</c:scaling>${flag('delete', 0)}` +
    `${flag('axPos', isBar(kind) ? 'l' : 'b')}${ticks}${SMALL_TEXT}${flag('crossAx', VALUE_AXIS)}` +
    `${flag('crosses', 'autoZero')}${flag('auto', 0)}${flag('lblAlgn', 'ctr')}${flag('lblOffset', 100)}${flag('tickLblSkip', 1)}${flag('noMultiLvlLbl', 1)}</c:catAx>`;
  const value =
    `<c:valAx>${flag('axId', VALUE_AXIS)}<c:scaling>${flag('orientation', 'minMax')}${limits}</c:scaling>${flag('delete', 0)}` +
    `${flag('axPos', isBar(kind) ? 'b' : 'l')}${lines}${format}${ticks}${SMALL_TEXT}${flag('crossAx', CATEGORY_AXIS)}` +
    `${flag('crosses', isBar(kind) ? 'max' : 'autoZero')}${flag('crossBetween', 'between')}</c:valAx>`;
  return category + value;
}

const LEGEND: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' };

/** The part `xl/charts/chartN.xml` (ECMA-376 part 1, 21.2). */
export function chartXml(chart: Chart): string {
  const title = chart.title === null ? '' : `<c:title>${richText(chart.title, 12)}${flag('overlay', 0)}</c:title>`;
  const legend =
    chart.legend === null
      ? ''
      : `<c:legend>${flag('legendPos', LEGEND[chart.legend] ?? 'b')}${flag('overlay', 0)}${SMALL_TEXT}</c:legend>`;
  return (
    `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}">${flag('roundedCorners', 0)}<c:chart>${title}` +
    `${flag('autoTitleDeleted', chart.title === null ? 1 : 0)}<c:plotArea><c:layout/>${groups(chart)}${axes(chart)}</c:plotArea>` +
    `${legend}${flag('plotVisOnly', 1)}${flag('dispBlanksAs', 'gap')}</c:chart></c:chartSpace>`
  );
}
