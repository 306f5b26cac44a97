import { followCutTexts } from '../../../src/taskpane/flows/follow-cut-texts';
import { acceptFindings } from '../../../src/taskpane/flows/give-answer';
import { readTasks } from '../../../src/taskpane/flows/read-tasks';
import { standingAnswers } from '../../../src/taskpane/state/answers';
import { findingsOf } from '../../../src/taskpane/state/findings';
import { until } from '../../helpers/until';
import { openPane, type OpenPane } from '../helpers/open-pane';
import { planSheet } from '../helpers/plan-sheet';

const title = '某市城市管理局2024年重点工作任务分工表';
const box = { width: 400, height: 20, fontSize: 11, wraps: true, begins: 'middle' } as const;
/** The title has room for one line of ten characters. */
const cutSheet = { ...planSheet, boxes: { 'A1:F1': { ...box, width: 110, height: 14 } } };

const cutIn = ({ pane }: OpenPane) => findingsOf(pane.store.getState()).filter(({ code }) => code === 'table.text-cut');

test('a merged cell whose text is cut is among the findings, a moment after the reading', async () => {
  const opened = await openPane([cutSheet]);
  expect(cutIn(opened)).toEqual([]);
  followCutTexts(opened.pane);
  await until(() => cutIn(opened).length > 0);
  expect(cutIn(opened)).toMatchObject([
    {
      cell: 'A1',
      message: `合并单元格“${title.slice(0, 12)}…”的内容显示不全（约需2行，只能显示1行）。合并单元格不会自动调整行高，请加大行高或列宽。`,
    },
  ]);
});

test('an answer to it is kept and holds', async () => {
  const opened = await openPane([cutSheet]);
  followCutTexts(opened.pane);
  await until(() => cutIn(opened).length > 0);
  await acceptFindings(opened.pane, cutIn(opened));
  expect(cutIn(opened)).toEqual([]);
  await readTasks(opened.pane);
  expect(cutIn(opened)).toEqual([]);
  expect(standingAnswers(opened.pane.store.getState()).map(({ standing }) => standing.kind)).toEqual(['applies']);
});

test('it goes with its sheet', async () => {
  const opened = await openPane([cutSheet, { ...planSheet, name: '另一张' }]);
  followCutTexts(opened.pane);
  await until(() => cutIn(opened).length > 0);
  await readTasks(opened.pane, '另一张');
  expect(cutIn(opened)).toEqual([]);
});

test('where Excel refuses nothing is said, and the next reading asks again', async () => {
  const opened = await openPane([cutSheet]);
  opened.book.failNext('editing');
  const changes = jest.fn();
  followCutTexts(opened.pane);
  opened.pane.store.subscribe(changes);
  await new Promise((done) => setTimeout(done, 300));
  expect(changes).not.toHaveBeenCalled();
  await readTasks(opened.pane);
  await until(() => cutIn(opened).length > 0);
});

test('text that has room is no finding', async () => {
  const opened = await openPane([{ ...planSheet, boxes: { 'A1:F1': box } }]);
  const asked = jest.spyOn(opened.pane.port, 'readBoxes');
  followCutTexts(opened.pane);
  await until(() => asked.mock.calls.length > 0);
  expect(asked.mock.calls).toEqual([['分工表', [{ top: 0, left: 0, bottom: 0, right: 5 }]]]);
  expect(cutIn(opened)).toEqual([]);
});
