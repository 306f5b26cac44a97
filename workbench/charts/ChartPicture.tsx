import { barsOf } from './bars';
import type { ChartContent } from './chart-content';
import { ChartAxes } from './ChartAxes';
import { ChartLegend } from './ChartLegend';
import { layOut, TEXT_SIZE, TITLE_SIZE } from './layout';
import { isLine, valueAxis } from './value-axis';

interface ChartPictureProps {
  readonly content: ChartContent;
  /** CSS pixels at 100%. */
  readonly width: number;
  readonly height: number;
}

/** A chart of bars, stacked bars or lines, as Excel would draw it but for details. */
export function ChartPicture({ content, width, height }: ChartPictureProps) {
  const { chart, series, categories } = content;
  const layout = layOut(content, width, height);
  const axis = valueAxis(content);
  const { plot, lying } = layout;
  const along = (part: number) =>
    lying ? plot.top + part * (plot.bottom - plot.top) : plot.left + part * (plot.right - plot.left);
  const across = (value: number) => {
    const part = Math.min(1, Math.max(0, (value - axis.from) / (axis.to - axis.from)));
    return lying ? plot.left + part * (plot.right - plot.left) : plot.bottom - part * (plot.bottom - plot.top);
  };
  const bars = barsOf(content).map((bar) => {
    const [a, b] = [across(bar.from), across(bar.to)];
    const size = bar.size * (lying ? plot.bottom - plot.top : plot.right - plot.left);
    const [near, length] = [Math.min(a, b), Math.abs(a - b)];
    const box = lying
      ? { x: near, y: along(bar.start), width: length, height: size }
      : { x: along(bar.start), y: near, width: size, height: length };
    return { ...bar, box };
  });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.title ?? chart.name} className="chart">
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#fff" stroke="#d9d9d9" />
      {chart.title !== null && (
        <text x={width / 2} y={12 + TITLE_SIZE} fontSize={TITLE_SIZE} textAnchor="middle">
          {chart.title}
        </text>
      )}
      <ChartAxes content={content} layout={layout} axis={axis} across={across} />
      {bars.map(({ series: at, category, box }) => (
        <rect key={`${at} ${category}`} {...box} fill={series[at]?.color} />
      ))}
      {series.filter(isLine).map(({ name, color, values }) => (
        <polyline
          key={name}
          points={values
            .flatMap((value, index) => {
              if (value === null) return [];
              const [a, b] = [along((index + 0.5) / Math.max(1, categories.length)), across(value)];
              return [lying ? `${b},${a}` : `${a},${b}`];
            })
            .join(' ')}
          fill="none"
          stroke={color}
          strokeWidth={2}
          strokeDasharray="7 5"
        />
      ))}
      {bars.map(({ series: at, category, box }) => {
        const label = series[at]?.labels?.[category] ?? '';
        const [x, y] = lying ? [box.x + box.width + 4, box.y + box.height / 2 + 4] : [box.x + box.width / 2, box.y - 5];
        return (
          <text
            key={`${at} ${category}`}
            x={x}
            y={y}
            fontSize={TEXT_SIZE}
            textAnchor={lying ? 'start' : 'middle'}
            className="chart__label"
          >
            {label}
          </text>
        );
      })}
      <ChartLegend content={content} layout={layout} />
    </svg>
  );
}
