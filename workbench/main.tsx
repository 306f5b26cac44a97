import { createRoot } from 'react-dom/client';
import manifest from '../manifest.xml?raw';
import { samples } from './books/samples';
import { App } from './components/App';
import { createExcel } from './excel/create-excel';
import { readManifest } from './ribbon/read-manifest';
import { loadFunctions } from './functions/load-functions';
import { followRegionKey } from './regions';
import { createStore } from './store';
import { createWorkbench } from './workbench';
import './styles.css';

const place = document.getElementById('workbench');
if (!place) throw new Error('workbench.html has no place for the page');

const store = createStore({
  locale: 'zh-CN',
  edition: 'excel2021',
  book: null,
  opening: false,
  busy: false,
  session: null,
  paneOpen: true,
  paneWidth: 350,
  notice: null,
  preview: null,
  calls: [],
});
const addIn = readManifest(new DOMParser().parseFromString(manifest, 'application/xml'));

/** Univer draws into this element for the life of the page; React only places it. */
const canvas = document.createElement('div');
canvas.className = 'grid__canvas';
const functions = loadFunctions(addIn, store.get().locale);
const excel = createExcel(canvas, { locale: store.get().locale, addinId: addIn.id, functions });
const workbench = createWorkbench(store, addIn, excel);
void excel.then(({ inspection }) => Object.assign(window, { embeddedExcel: inspection }));

followRegionKey(window);
createRoot(place).render(<App workbench={workbench} canvas={canvas} />);
const [first] = samples;
if (first) workbench.actions.openSample(first.id);
