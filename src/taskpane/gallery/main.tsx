import { createRoot } from 'react-dom/client';
import { App } from '../App';
import { createPane } from '../create-pane';
import { toPreferences } from '../../app/settings/preferences';
import type { PaneContext } from '../flows/context';
import '../theme/base.css';
import { Gallery } from './Gallery';
import { idlePort } from './idle-port';
import { scenes } from './scenes';

/**
 * `gallery.html` shows all scenes side by side; `gallery.html?scene=tasks&dark&language=en-US` shows one alone, as the
 * screenshots need it. A step in the page's history draws what the new address asks for, without loading the page anew.
 */
const root = createRoot(document.querySelector('#pane') as Element);
let drawn = 0;

function draw(): void {
  const asked = new URLSearchParams(location.search);
  const name = asked.get('scene');
  drawn += 1;
  root.render(name === null ? <Gallery names={Object.keys(scenes)} /> : <App key={drawn} pane={paneOf(name, asked)} />);
}

addEventListener('popstate', draw);
draw();

function paneOf(scene: string, asked: URLSearchParams): PaneContext {
  const { host: status = 'ready', actions, port } = scenes[scene] ?? { actions: [] };
  const clock = { today: () => '2026-03-02', now: () => 0 };
  const pane = createPane({ ...idlePort, ...port }, clock);
  const language = asked.get('language');
  pane.store.dispatch({
    type: 'host/known',
    host: {
      status,
      capabilities: { ...idlePort.capabilities(), ...(status === 'unsupported' && { excelApi: '1.8' }) },
      displayLanguage: language,
      dark: asked.has('dark'),
    },
  });
  pane.store.dispatch({ type: 'preferences/known', preferences: toPreferences({ asOf: '2019-10-15' }) });
  for (const action of actions) pane.store.dispatch(action);
  return pane;
}
