import { formatNumber } from './format-number';
import type { ChartContent } from './chart-content';
import { LINE_HEIGHT, TEXT_SIZE, type ChartLayout } from './layout';
import type { Places } from './places';
import type { ValueAxis } from './value-axis';
import { wrapText } from './wrap-text';

interface ChartAxesProps {
  readonly content: ChartContent;
  readonly layout: ChartLayout;
  readonly axis: ValueAxis;
  readonly places: Places;
}

/** Grid lines with their values, and the names of the categories. */
export function ChartAxes({ content, layout, axis, places }: ChartAxesProps) {
  const { plot, lying } = layout;
  return (
    <g fontSize={TEXT_SIZE} fill="#595959">
      {axis.ticks.map((value) => {
        const at = places.across(value);
        const line = lying
          ? { x1: at, x2: at, y1: plot.top, y2: plot.bottom }
          : { x1: plot.left, x2: plot.right, y1: at, y2: at };
        return (
          <g key={value}>
            <line {...line} stroke="#d9d9d9" />
            <text
              x={lying ? at : plot.left - 6}
              y={lying ? plot.bottom + LINE_HEIGHT : at + 4}
              textAnchor={lying ? 'middle' : 'end'}
            >
              {formatNumber(value, content.chart.valueFormat)}
            </text>
          </g>
        );
      })}
      {content.categories.map((name, index) => (
        <CategoryName
          key={`${index} ${name}`}
          name={name}
          at={places.along((index + 0.5) / content.categories.length)}
          layout={layout}
        />
      ))}
    </g>
  );
}

interface CategoryNameProps {
  readonly name: string;
  /** Where the middle of the category stands on its axis. */
  readonly at: number;
  readonly layout: ChartLayout;
}

function CategoryName({ name, at, layout }: CategoryNameProps) {
  const { plot, lying, nameWidth, nameLines } = layout;
  const lines = wrapText(name, nameWidth / TEXT_SIZE, nameLines);
  if (lying) {
    return (
      <text x={plot.left - 6} y={at + 4} textAnchor="end">
        {lines[0]}
      </text>
    );
  }
  return (
    <text y={plot.bottom + LINE_HEIGHT} textAnchor="middle">
      {lines.map((line, number) => (
        <tspan key={number} x={at} dy={number === 0 ? 0 : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
