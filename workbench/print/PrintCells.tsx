import type { CSSProperties } from 'react';
import type { Border, Look } from '../../host/engine/engine';
import { ChartPicture } from '../charts/ChartPicture';
import type { PrintCell, PrintSheet } from './print-sheet';
import type { Span } from './paginate';

const PIXELS_PER_POINT = 4 / 3;

const LINES: Readonly<Record<string, string>> = {
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

const line = (border: Border | null, grid: boolean): string | undefined => {
  if (border) return `0.75pt ${LINES[border.style] ?? 'solid'} ${border.color || '#000'}`;
  return grid ? '0.5pt solid #a0a0a0' : undefined;
};

const DOWN: Readonly<Record<string, string>> = { Top: 'start', Center: 'center', Bottom: 'end' };

function across({ horizontal }: Look, isNumber: boolean): 'left' | 'center' | 'right' {
  if (/center/i.test(horizontal)) return 'center';
  if (horizontal === 'Right') return 'right';
  return horizontal !== 'Left' && isNumber ? 'right' : 'left';
}

function styleOf({ left, top, width, height, look, isNumber, free }: PrintCell, grid: boolean): CSSProperties {
  return {
    left: `${left}pt`,
    top: `${top}pt`,
    width: `${width}pt`,
    height: `${height}pt`,
    alignContent: DOWN[look.vertical] ?? 'end',
    textAlign: across(look, isNumber),
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    overflow: look.wrap || !free ? 'hidden' : 'visible',
    background: look.fill ?? undefined,
    color: look.color ?? '#000',
    font: `${look.italic ? 'italic' : 'normal'} ${look.bold ? 'bold' : 'normal'} ${look.fontSize}pt '${look.fontName.replaceAll("'", '')}', 'Noto Sans CJK SC', sans-serif`,
    lineHeight: 1.3,
    textDecoration: look.underline === 'None' ? (look.strikethrough ? 'line-through' : 'none') : 'underline',
    borderTop: line(look.borders.top, grid),
    borderBottom: line(look.borders.bottom, grid),
    borderLeft: line(look.borders.left, grid),
    borderRight: line(look.borders.right, grid),
  };
}

interface PrintCellsProps {
  readonly sheet: PrintSheet;
  readonly rows: Span;
  readonly columns: Span;
}

/** The cells and charts of some rows and columns, cut off at their edges as paper does. */
export function PrintCells({ sheet, rows, columns }: PrintCellsProps) {
  const { rowEdges, columnEdges, cells, charts, gridlines } = sheet;
  const [top, bottom] = [rowEdges[rows.first] ?? 0, rowEdges[rows.last + 1] ?? 0];
  const [left, right] = [columnEdges[columns.first] ?? 0, columnEdges[columns.last + 1] ?? 0];
  const meets = (place: { left: number; top: number; width: number; height: number }): boolean =>
    place.top < bottom && place.top + place.height > top && place.left < right && place.left + place.width > left;
  return (
    <div className="print-cells" style={{ width: `${right - left}pt`, height: `${bottom - top}pt` }}>
      <div style={{ position: 'absolute', left: `${-left}pt`, top: `${-top}pt` }}>
        {cells
          .filter((cell) => meets(cell) && cell.width > 0 && cell.height > 0)
          .map((cell) => (
            <div key={`${cell.top} ${cell.left}`} className="print-cell" style={styleOf(cell, gridlines)}>
              {cell.text}
            </div>
          ))}
        {charts
          .map(({ content, ...corner }) => ({
            ...corner,
            content,
            width: content.chart.width,
            height: content.chart.height,
          }))
          .filter(meets)
          .map(({ content, width, height, ...corner }) => (
            <div
              key={content.chart.id}
              className="print-chart"
              style={{ left: `${corner.left}pt`, top: `${corner.top}pt`, width: `${width}pt`, height: `${height}pt` }}
            >
              <ChartPicture content={content} width={width * PIXELS_PER_POINT} height={height * PIXELS_PER_POINT} />
            </div>
          ))}
      </div>
    </div>
  );
}
