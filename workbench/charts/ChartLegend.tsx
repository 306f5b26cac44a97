import type { ChartContent } from './chart-content';
import { KEY_GAP, KEY_WIDTH, LINE_HEIGHT, TEXT_SIZE, type ChartLayout } from './layout';
import { isLine } from './value-axis';
import { emsOf, wrapText } from './wrap-text';

const GAP = 18;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where each key stands: in one line above or below, one below the other beside the plot. */
function spots({ chart, series }: ChartContent, { plot, width, height, legendWidth }: ChartLayout): Spot[] {
  if (legendWidth > 0) {
    const x = chart.legend === 'Left' ? GAP / 2 : width - legendWidth;
    const first = (plot.top + plot.bottom) / 2 - ((series.length - 1) * LINE_HEIGHT) / 2;
    return series.map((_, index) => ({ x, y: first + index * LINE_HEIGHT + 4 }));
  }
  const widths = series.map(({ name }) => KEY_WIDTH + KEY_GAP + emsOf(name) * TEXT_SIZE + GAP);
  const total = widths.reduce((sum, each) => sum + each, -GAP);
  const y = chart.legend === 'Top' ? plot.top - 12 : height - 14;
  return series.map((_, index) => ({
    x: (width - total) / 2 + widths.slice(0, index).reduce((sum, each) => sum + each, 0),
    y,
  }));
}

/** Names of the series with their colours. */
export function ChartLegend({ content, layout }: { readonly content: ChartContent; readonly layout: ChartLayout }) {
  const { chart, series } = content;
  if (chart.legend === null) return null;
  const places = spots(content, layout);
  const room = layout.legendWidth > 0 ? (layout.legendWidth - KEY_WIDTH - KEY_GAP) / TEXT_SIZE : Infinity;
  return (
    <g fontSize={TEXT_SIZE} fill="#595959">
      {series.map((item, index) => {
        const { x, y } = places[index] ?? { x: 0, y: 0 };
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
            <text x={x + KEY_WIDTH + KEY_GAP} y={y}>
              {room === Infinity ? item.name : wrapText(item.name, room, 1)[0]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
