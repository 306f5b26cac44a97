import { createRoot } from 'react-dom/client';
import { App } from '../../src/taskpane/App';
import { createPane } from '../../src/taskpane/create-pane';
import { readTasks } from '../../src/taskpane/flows/read-tasks';
import { startPane } from '../../src/taskpane/flows/start-pane';
import { idlePort } from '../../src/taskpane/gallery/idle-port';
import '../../src/taskpane/theme/base.css';
import { bigGrid } from '../big-grid';
import { watchFrames, type Work } from './watch';

/** The pane as it is, on a workbook that hands over a sheet of so many tasks at once: what is measured is ours. */
const rows = Number(new URLSearchParams(location.search).get('rows') ?? 10_000);
const grid = bigGrid(rows);
const port = { ...idlePort, readGrid: () => Promise.resolve(grid) };
const clock = { today: () => '2019-10-15', now: () => Date.now() };
const pane = createPane(port, clock);
createRoot(document.querySelector('#pane') as Element).render(<App pane={pane} />);

let stop: () => Promise<Work> = watchFrames();

const bench = {
  watch: () => {
    stop = watchFrames();
  },
  seen: () => stop(),
  open: () => startPane(pane, { inExcel: true, displayLanguage: 'zh-CN', background: '#FFFFFF' }),
  read: () => readTasks(pane, '表'),
};

Object.assign(window, { bench });

export type Bench = typeof bench;
