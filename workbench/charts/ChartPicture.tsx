import type { ChartContent } from './chart-content';
import { ChartAxes } from './ChartAxes';
import { ChartLegend } from './ChartLegend';
import { ChartSeries } from './ChartSeries';
import { layOut, TITLE_SIZE } from './layout';
import { placesOf } from './places';
import { valueAxis } from './value-axis';

interface ChartPictureProps {
  readonly content: ChartContent;
  /** CSS pixels at 100%. */
  readonly width: number;
  readonly height: number;
}

/** A chart of bars, stacked bars or lines, as Excel would draw it but for details. */
export function ChartPicture({ content, width, height }: ChartPictureProps) {
  const { chart } = content;
  const layout = layOut(content, width, height);
  const axis = valueAxis(content);
  const places = placesOf(layout, axis);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.title ?? chart.name} className="chart">
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#fff" stroke="#d9d9d9" />
      {chart.title !== null && (
        <text x={width / 2} y={12 + TITLE_SIZE} fontSize={TITLE_SIZE} textAnchor="middle">
          {chart.title}
        </text>
      )}
      <ChartAxes content={content} layout={layout} axis={axis} places={places} />
      <ChartSeries content={content} layout={layout} places={places} />
      <ChartLegend content={content} layout={layout} />
    </svg>
  );
}
