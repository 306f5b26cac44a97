import { answersKey } from '../../../src/app/answers/answers-key';
import { answerFinding } from '../../../src/taskpane/flows/give-answer';
import { openTaskProgress, setProgress } from '../../../src/taskpane/flows/set-progress';
import { undoLast } from '../../../src/taskpane/flows/undo';
import { findingsOf } from '../../../src/taskpane/state/findings';
import { tableOf } from '../../../src/taskpane/state/rows';
import { planSheet } from '../helpers/plan-sheet';
import { openPane, type OpenPane } from '../helpers/open-pane';

// A changed sheet is read again after a pause; here that reading is never due, and none is left over when a test ends.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const name = '分工表';
const withProgress = {
  ...planSheet,
  values: planSheet.values.map((row, index) => (index === 0 ? row : [...row, index === 1 ? '完成情况' : ''])),
};

/** Says of the first task that it is done, through the pane. */
async function setDone({ pane }: OpenPane, word = '已完成'): Promise<void> {
  const task = tableOf(pane.store.getState())?.tasks[0];
  const form = task && (await openTaskProgress(pane, task.id));
  if (!task || !form || typeof form === 'string') throw new Error(String(form));
  await setProgress(pane, task, form, { word });
}

const cell = async ({ book }: OpenPane) => (await book.port.readCells(name, ['G3']))[0]?.text;
const stateOf = ({ pane }: OpenPane) => tableOf(pane.store.getState())?.tasks[0]?.progress?.state ?? null;

describe('undoLast', () => {
  it('does nothing where nothing was done', async () => {
    const opened = await openPane([withProgress]);
    const before = opened.pane.store.getState();
    await undoLast(opened.pane);
    expect(opened.pane.store.getState()).toBe(before);
  });

  it('puts progress back step by step, and the task is read anew each time', async () => {
    const opened = await openPane([withProgress]);
    await setDone(opened, '正在推进');
    await setDone(opened);
    expect([await cell(opened), stateOf(opened)]).toEqual(['已完成', 'done']);
    await undoLast(opened.pane);
    expect([await cell(opened), stateOf(opened)]).toEqual(['正在推进', 'inProgress']);
    await undoLast(opened.pane);
    expect([await cell(opened), stateOf(opened)]).toEqual(['', null]);
    expect(opened.said()).toBe('已撤销，任务1的完成情况恢复原样。');
    expect(opened.pane.store.getState().undo).toEqual([]);
  });

  it('leaves a cell that was changed since, says so, and does not try it again', async () => {
    const opened = await openPane([withProgress]);
    await setDone(opened);
    opened.book.setCell(name, 'G3', '已验收');
    await undoLast(opened.pane);
    expect(await cell(opened)).toBe('已验收');
    expect(opened.said()).toBe('任务1的单元格之后又改过，没有撤销，以免盖掉新内容。');
    expect(opened.pane.store.getState().undo).toEqual([]);
  });

  it('keeps the step when Excel refuses, for another try', async () => {
    const opened = await openPane([withProgress]);
    await setDone(opened);
    opened.book.failNext('editing');
    await undoLast(opened.pane);
    expect(await cell(opened)).toBe('已完成');
    expect(opened.pane.store.getState().undo).toHaveLength(1);
    await undoLast(opened.pane);
    expect(await cell(opened)).toBe('');
  });

  it('takes an answer back, and the finding is asked again', async () => {
    const { pane, book } = await openPane([planSheet]);
    const open = () => findingsOf(pane.store.getState()).map(({ code, cell: at }) => `${code} ${at}`);
    const before = open();
    const finding = findingsOf(pane.store.getState()).find(({ code }) => code.startsWith('deadline.'));
    if (!finding) throw new Error('nothing to answer');
    await answerFinding(pane, finding, { kind: 'date', due: '2024-09-30' });
    expect(open()).not.toEqual(before);
    await undoLast(pane);
    expect(open()).toEqual(before);
    expect(await book.port.readSetting(answersKey)).toBeNull();
  });
});
