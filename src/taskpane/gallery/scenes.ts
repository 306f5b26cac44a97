import type { SheetInfo } from '../../app/ports';
import { toPreferences } from '../../app/settings/preferences';
import type { PaneAction } from '../state/actions';
import { answerScenes } from './answer-scenes';
import { failureScenes } from './failure-scenes';
import { cutTexts, emptyRecognition, sampleRecognition } from './sample-recognition';
import type { Scene } from './scene';
import { sampleRatioBook, sampleRatioFacts } from './sample-ratios';

const sheets: readonly SheetInfo[] = [
  { name: '工作任务分工安排', visible: true, active: true },
  { name: '人员情况表', visible: true, active: false },
];

const overview = (listed: readonly SheetInfo[]): PaneAction => ({
  type: 'book/overviewKnown',
  overview: { sheets: listed, sheet: listed.find(({ active }) => active)?.name ?? '', marks: 0, hiddenRows: 0 },
});

/** The active sheet holds nothing for us. */
const otherActive = [
  ...sheets.map((sheet) => ({ ...sheet, active: false })),
  { name: 'Sheet2', visible: true, active: true },
];

/** Nearly as long a name as Excel allows. */
const longNamed: SheetInfo = {
  name: '二〇二五年度全面推进依法治市重点工作任务分工及完成情况一览',
  visible: true,
  active: false,
};

const read = (...actions: readonly PaneAction[]): readonly PaneAction[] => [
  overview(sheets),
  { type: 'book/readEnded', recognition: sampleRecognition(38) },
  ...actions,
];

const ratiosRead = (facts: typeof sampleRatioFacts): PaneAction => ({
  type: 'staffing/changed',
  change: { status: 'read', facts, book: sampleRatioBook },
});

/** States of the pane worth looking at: what has happened before the picture is taken. */
export const scenes: Readonly<Record<string, Scene>> = {
  tasks: { actions: read() },
  marked: {
    actions: read(
      { type: 'sheet/writeEnded', change: { marks: 6, marked: null } },
      { type: 'notice/shown', notice: { tone: 'success', key: 'mark.done', values: { overdue: 9, dueSoon: 5 } } },
    ),
  },
  details: { actions: read({ type: 'task/selected', id: 'task-2' }, { type: 'task/toggled', id: 'task-2' }) },
  legend: { actions: read(), press: 'main button[aria-expanded]' },
  departments: { actions: read({ type: 'departments/opened', open: true }) },
  filtered: {
    actions: read(
      {
        type: 'view/changed',
        change: { departments: ['法制部门'], role: 'lead', lights: ['overdue'], text: '公开' },
      },
      { type: 'sheet/writeEnded', change: { hiddenRows: 29 } },
      {
        type: 'notice/shown',
        notice: { tone: 'success', key: 'filter.inSheetDone', values: { tasks: 9, rows: 29 } },
      },
    ),
  },
  moreFilters: {
    actions: read({ type: 'view/changed', change: { due: 'thisMonth', openEnded: true } }),
    press: '[role=search] button[aria-expanded]:nth-of-type(2)',
  },
  views: {
    actions: read(
      {
        type: 'preferences/known',
        preferences: toPreferences({
          asOf: '2019-10-15',
          views: [
            { name: '我的部门', departments: ['法制部门'], role: 'lead' },
            { name: '逾期未办', lights: ['overdue'], sort: 'due' },
            { name: '本月到期', due: 'thisMonth' },
          ],
        }),
      },
      { type: 'view/changed', change: { lights: ['overdue'], sort: 'due' } },
    ),
    press: '[role=search] button[aria-expanded]:nth-of-type(3)',
  },
  grouped: { actions: read({ type: 'view/changed', change: { group: 'light', sort: 'due' } }) },
  nothingLeft: { actions: read({ type: 'view/changed', change: { text: '食堂' } }) },
  tenThousand: { actions: [{ type: 'book/readEnded', recognition: sampleRecognition(10_000) }] },
  twoTables: { actions: [{ type: 'book/readEnded', recognition: sampleRecognition(38, true) }] },
  stale: { actions: read({ type: 'book/changed', sheet: '工作任务分工安排' }) },
  otherSheet: { actions: read({ type: 'book/activated', sheet: '人员情况表' }) },
  reading: {
    actions: [
      { type: 'book/readStarted', sheet: '工作任务分工安排' },
      { type: 'book/readProgress', done: 0.4 },
    ],
  },
  first: { actions: [] },
  emptySheet: {
    actions: [overview(otherActive), { type: 'book/readEnded', recognition: emptyRecognition('emptySheet') }],
  },
  noTable: {
    actions: [overview(otherActive), { type: 'book/readEnded', recognition: emptyRecognition('noTable') }],
  },
  elsewhere: {
    actions: [overview(otherActive), { type: 'book/readEnded', recognition: emptyRecognition('noTable') }],
    port: { listSheets: async () => [longNamed] },
  },
  ...failureScenes(read, sampleRecognition(38)),
  ratios: {
    actions: read(ratiosRead(sampleRatioFacts), { type: 'page/opened', page: 'ratios' }),
  },
  ratioDetail: {
    actions: read(ratiosRead(sampleRatioFacts), { type: 'page/opened', page: 'ratios' }),
    press: 'main th[scope=row] button',
  },
  ratioForm: {
    actions: read(ratiosRead([]), { type: 'page/opened', page: 'ratios' }),
    press: 'main section > button',
  },
  ratioCounts: {
    actions: read(ratiosRead(sampleRatioFacts), { type: 'page/opened', page: 'ratios' }),
    press: 'main button:not([title])',
  },
  noStaffing: {
    actions: read(ratiosRead([]), { type: 'page/opened', page: 'ratios' }),
  },
  planRatios: {
    actions: read(ratiosRead([]), { type: 'page/opened', page: 'ratios' }),
    press: 'main details > summary',
  },
  departmentsPage: { actions: read({ type: 'page/opened', page: 'departments' }) },
  urge: { actions: read({ type: 'page/opened', page: 'departments' }), press: 'main li button[aria-expanded]' },
  urgeAll: { actions: read({ type: 'page/opened', page: 'departments' }), press: 'main button[aria-expanded]' },
  findings: { actions: read({ type: 'page/opened', page: 'findings' }), press: 'main [aria-expanded]' },
  cutTexts: {
    actions: read({ type: 'book/cutTextsKnown', cutTexts: [cutTexts] }, { type: 'page/opened', page: 'findings' }),
    press: 'main section:last-of-type [aria-expanded]',
  },
  ...answerScenes(read, sampleRecognition(38)),
  help: { actions: read({ type: 'page/opened', page: 'settings' }), press: '[aria-labelledby=help] summary' },
  settings: { actions: read({ type: 'page/opened', page: 'settings' }) },
  ownColours: {
    actions: read(
      {
        type: 'preferences/known',
        preferences: toPreferences({
          asOf: '2019-10-15',
          palette: 'own',
          pattern: 'border',
          ownPalette: { overdue: { fill: '#F4B183', font: '#C55A11' }, dueSoon: { fill: '#BDD7EE', font: '#1F3864' } },
          aliases: { 政策法规部门: '法制部门' },
        }),
      },
      { type: 'page/opened', page: 'settings' },
    ),
  },
  chineseDates: {
    actions: read({
      type: 'preferences/known',
      preferences: toPreferences({ asOf: '2019-10-15', dateStyle: 'chinese', level: '市局' }),
    }),
  },
  followed: {
    actions: read(
      { type: 'sheet/writeEnded', change: { marks: 6, marked: null } },
      {
        type: 'notice/shown',
        notice: { tone: 'success', key: 'mark.followedNoUndo', values: { overdue: 9, dueSoon: 5 } },
      },
    ),
  },
  outside: { host: 'outside', actions: [] },
  unsupported: { host: 'unsupported', actions: [] },
};
