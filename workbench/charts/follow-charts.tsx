import { ICommandService, type Univer } from '@univerjs/core';
import { createRoot } from 'react-dom/client';
import type { ChartState } from '../../host/engine/chart';
import type { Engine } from '../../host/engine/engine';
import { chartContent, chartsOn, type ChartContent } from './chart-content';
import { chartWindow, type ChartWindow } from './chart-window';
import { ChartPicture } from './ChartPicture';

/** Univer measures in CSS pixels, charts in points. */
const PIXELS_PER_POINT = 4 / 3;

/**
 * Draws the charts of the sheet on the screen over its cells, from now on. The grid has no charts of its own, so their
 * place is compared with it at each frame: they follow scrolling, zooming, other sheets and every change of a cell.
 */
export function followCharts(univer: Univer, engine: Engine): void {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  const root = createRoot(layer);
  let changes = 0;
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(() => void changes++);

  let drawn: { readonly charts: readonly ChartState[]; readonly changes: number } | null = null;
  let contents: readonly ChartContent[] = [];
  let shown = '';
  const frame = () => {
    requestAnimationFrame(frame);
    const window = chartWindow(univer);
    const charts = window ? chartsOn(engine, window.sheet) : [];
    const changed = drawn?.charts !== charts && !(drawn?.charts.length === 0 && charts.length === 0);
    if (changed || (charts.length > 0 && drawn?.changes !== changes))
      contents = charts.map((chart) => chartContent(engine, chart));
    else if (windowKey(window) === shown) return;
    drawn = { charts, changes };
    shown = windowKey(window);
    if (window && window.canvas.nextSibling !== layer) window.canvas.after(layer);
    root.render(window && contents.length > 0 ? <Charts window={window} contents={contents} /> : null);
  };
  frame();
}

function windowKey(window: ChartWindow | null): string {
  return window ? JSON.stringify({ ...window, canvas: window.canvas.id }) : '';
}

interface ChartsProps {
  readonly window: ChartWindow;
  readonly contents: readonly ChartContent[];
}

function Charts({ window: { left, top, width, height, originX, originY, zoom }, contents }: ChartsProps) {
  return (
    <div className="chart-window" style={{ left, top, width, height }}>
      {contents.map((content) => {
        const { chart } = content;
        const [x, y] = [chart.left * PIXELS_PER_POINT, chart.top * PIXELS_PER_POINT];
        const [w, h] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
        const box = {
          left: originX + x * zoom - left,
          top: originY + y * zoom - top,
          width: w * zoom,
          height: h * zoom,
        };
        return (
          <div key={chart.id} className="chart-box" style={box}>
            <ChartPicture content={content} width={w} height={h} />
          </div>
        );
      })}
    </div>
  );
}
