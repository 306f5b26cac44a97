import type { ChartContent } from './chart-content';
import { TEXT_SIZE, type ChartLayout } from './layout';
import { isLine } from './value-axis';
import { emsOf } from './wrap-text';

const KEY_WIDTH = 16;
const GAP = 18;

/** Names of the series with their colours, in one line; beside the plot there is no room for it here. */
export function ChartLegend({ content, layout }: { readonly content: ChartContent; readonly layout: ChartLayout }) {
  const { chart, series } = content;
  if (chart.legend === null) return null;
  const widths = series.map(({ name }) => KEY_WIDTH + 4 + emsOf(name) * TEXT_SIZE + GAP);
  const total = widths.reduce((sum, each) => sum + each, -GAP);
  const y = chart.legend === 'Top' ? layout.plot.top - 12 : layout.height - 14;
  const start = (layout.width - total) / 2;
  return (
    <g fontSize={TEXT_SIZE} fill="#595959">
      {series.map((item, index) => {
        const x = start + widths.slice(0, index).reduce((sum, each) => sum + each, 0);
        return (
          <g key={item.name}>
            {isLine(item) ? (
              <line
                x1={x}
                x2={x + KEY_WIDTH}
                y1={y - 4}
                y2={y - 4}
                stroke={item.color}
                strokeWidth={2}
                strokeDasharray="5 3"
              />
            ) : (
              <rect x={x + 3} y={y - 9} width={10} height={10} fill={item.color} />
            )}
            <text x={x + KEY_WIDTH + 4} y={y}>
              {item.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
