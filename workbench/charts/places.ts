import type { Bar } from './bars';
import type { ChartLayout } from './layout';
import type { ValueAxis } from './value-axis';

/** From parts and values to pixels, whichever way the chart lies. */
export interface Places {
  /** Where a part (0 to 1) of the category axis stands. */
  readonly along: (part: number) => number;
  /** Where a value stands on the value axis; one beyond its ends stands at the end. */
  readonly across: (value: number) => number;
}

/** The places of a chart laid out so, with that value axis. */
export function placesOf({ plot, lying }: ChartLayout, axis: ValueAxis): Places {
  const [width, height] = [plot.right - plot.left, plot.bottom - plot.top];
  return {
    along: (part) => (lying ? plot.top + part * height : plot.left + part * width),
    across: (value) => {
      const part = Math.min(1, Math.max(0, (value - axis.from) / (axis.to - axis.from)));
      return lying ? plot.left + part * width : plot.bottom - part * height;
    },
  };
}

/** A rectangle as SVG takes it. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle of a bar. */
export function rectangleOf(bar: Bar, { plot, lying }: ChartLayout, { along, across }: Places): Rectangle {
  const [one, other] = [across(bar.from), across(bar.to)];
  const [near, length] = [Math.min(one, other), Math.abs(one - other)];
  const size = bar.size * (lying ? plot.bottom - plot.top : plot.right - plot.left);
  return lying
    ? { x: near, y: along(bar.start), width: length, height: size }
    : { x: along(bar.start), y: near, width: size, height: length };
}
