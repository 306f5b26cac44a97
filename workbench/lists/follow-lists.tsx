import { IUniverInstanceService, UniverInstanceType, type Univer } from '@univerjs/core';
import { createRoot } from 'react-dom/client';
import type { Host } from '../../host';
import { chartWindow, type ChartWindow } from '../charts/chart-window';
import { cellEnd, selectedList, type CellList } from './cell-list';

/** Width and height of the arrow, in CSS pixels; it stands right of the cell, as in Excel. */
const ARROW = 18;

/**
 * Draws the arrow of a drop-down list beside the selected cell, from now on; what is chosen is typed into the cell. The grid's
 * own data validation is another package, which keeps rules that the host does not know of.
 */
export function followLists(univer: Univer, host: Host, label: (cell: string) => string): void {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  const root = createRoot(layer);
  let shown = '';
  const frame = () => {
    requestAnimationFrame(frame);
    const window = chartWindow(univer);
    const list = window && selectedList(host);
    const end = list && cellEnd(univer, unitOf(univer), list.row, list.column);
    const key = list && end ? JSON.stringify([list, end, { ...window, canvas: window.canvas.id }]) : '';
    if (key === shown) return;
    shown = key;
    if (window && !layer.isConnected) window.canvas.after(layer);
    root.render(
      window && list && end ? (
        <Arrow
          window={window}
          list={list}
          end={end}
          label={label(list.address)}
          onChoose={(word) => void choose(host, list, word)}
        />
      ) : null,
    );
  };
  frame();
}

const unitOf = (univer: Univer): string =>
  univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)
    ?.getUnitId() ?? '';

async function choose(host: Host, { address }: CellList, word: string): Promise<void> {
  await host.user.type(address, word);
  await host.settle();
}

interface ArrowProps {
  readonly window: ChartWindow;
  readonly list: CellList;
  readonly end: { readonly right: number; readonly bottom: number };
  readonly label: string;
  readonly onChoose: (word: string) => void;
}

function Arrow({
  window: { left, top, width, height, originX, originY, zoom },
  list,
  end,
  label,
  onChoose,
}: ArrowProps) {
  const box = {
    left: originX + end.right * zoom - left,
    top: originY + end.bottom * zoom - top - ARROW,
    width: ARROW,
    height: ARROW,
  };
  const known = list.words.includes(list.now);
  return (
    <div className="chart-window" style={{ left, top, width, height }}>
      <select
        className="list-arrow"
        style={box}
        aria-label={label}
        value={known ? list.now : ''}
        onChange={({ target }) => onChoose(target.value)}
      >
        {!known && <option value="" />}
        {list.words.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </select>
    </div>
  );
}
