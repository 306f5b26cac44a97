import { barsOf } from './bars';
import type { ChartContent, DrawnSeries } from './chart-content';
import { TEXT_SIZE, type ChartLayout } from './layout';
import { rectangleOf, type Places } from './places';
import { isLine } from './value-axis';

interface ChartSeriesProps {
  readonly content: ChartContent;
  readonly layout: ChartLayout;
  readonly places: Places;
}

/** What a chart shows: its bars, its lines over them, and on top what is written at the bars. */
export function ChartSeries({ content, layout, places }: ChartSeriesProps) {
  const { series } = content;
  const { lying } = layout;
  const bars = barsOf(content).map((bar) => ({ ...bar, box: rectangleOf(bar, layout, places) }));
  return (
    <>
      {bars.map(({ series: at, category, box }) => (
        <rect key={`${at} ${category}`} {...box} fill={series[at]?.color} />
      ))}
      {series.filter(isLine).map((each) => (
        <polyline
          key={each.name}
          points={pointsOf(each, content.categories.length, lying, places)}
          fill="none"
          stroke={each.color}
          strokeWidth={2}
          strokeDasharray="7 5"
        />
      ))}
      {bars.map(({ series: at, category, box }) => {
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
            {series[at]?.labels?.[category] ?? ''}
          </text>
        );
      })}
    </>
  );
}

/** The points of a line, over the middle of each category; a cell without a number has none. */
function pointsOf({ values }: DrawnSeries, count: number, lying: boolean, { along, across }: Places): string {
  const points = values.flatMap((value, index) => {
    if (value === null) return [];
    const [a, b] = [along((index + 0.5) / Math.max(1, count)), across(value)];
    return [lying ? `${b},${a}` : `${a},${b}`];
  });
  return points.join(' ');
}
