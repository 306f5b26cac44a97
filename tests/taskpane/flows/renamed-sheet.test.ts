import { answersKey } from '../../../src/app/answers/answers-key';
import { correctionsKey } from '../../../src/app/answers/corrections-key';
import { tellColumn } from '../../../src/domain/table/corrections/tell';
import { gridInHand, keepCorrections } from '../../../src/taskpane/flows/correct-sheet';
import { answerTask, withdrawAnswers } from '../../../src/taskpane/flows/give-answer';
import { startPane } from '../../../src/taskpane/flows/start-pane';
import type { PaneContext } from '../../../src/taskpane/flows/context';
import type { MemorySheet } from '../../helpers/memory-workbook';
import { closedPane, openPane, type OpenPane } from '../helpers/open-pane';

const plan = (name: string, title = '2024年重点任务分工表'): MemorySheet => ({
  name,
  values: [
    [title],
    ['序号', '任务', '经办', '时限'],
    [1, '修路', '市财政局', '2024年3月底'],
    [2, '架桥', '市交通局', '完工前'],
  ],
});

/** 经办 leads, and 架桥 is due on a day the user gave. */
async function told(): Promise<{ readonly [key: string]: unknown }> {
  const { pane, book } = await openPane([plan('分工表')]);
  const grid = await gridInHand(pane, '分工表');
  const [table] = tablesOf(pane);
  if (!grid || !table) throw new Error('nothing was read');
  await keepCorrections(pane, grid, tellColumn(grid, [], table.layout, 2, { role: 'lead' }));
  const task = tablesOf(pane)[0]?.tasks[1];
  if (!task) throw new Error('no task');
  await answerTask(pane, task, { kind: 'date', due: '2024-11-30' });
  const keys = [correctionsKey, answersKey];
  return Object.fromEntries(
    await Promise.all(keys.map(async (key) => [key, await book.port.readSetting(key)] as const)),
  );
}

const tablesOf = (pane: PaneContext) => pane.store.getState().book.recognition?.tables ?? [];
const seen = (pane: PaneContext) =>
  tablesOf(pane).flatMap(({ tasks }) =>
    tasks.map(({ lead, deadline }) => `${lead?.named.join() ?? '–'} ${deadline.milestones[0]?.due ?? '–'}`),
  );
const asTold = ['市财政局 2024-03-31', '市交通局 2024-11-30'];

/** The workbook as it is opened again, with what was kept in it. */
async function reopen(sheets: readonly MemorySheet[]): Promise<OpenPane> {
  const opened = closedPane(sheets);
  for (const [key, value] of Object.entries(await told())) await opened.book.port.writeSetting(key, value);
  await startPane(opened.pane, { inExcel: true, displayLanguage: 'zh-CN', background: null });
  return opened;
}

it('corrections and answers go with a sheet to its new name, and the user is told', async () => {
  const { pane, said } = await reopen([plan('六月')]);
  expect(seen(pane)).toEqual(asTold);
  expect(said()).toBe('工作表“分工表”已改名为“六月”，原来的更正和答复继续适用。');
});

it('what is kept afterwards stands under the new name alone', async () => {
  const { pane, book } = await reopen([plan('六月')]);
  await withdrawAnswers(pane, pane.store.getState().answers?.answers ?? []);
  expect(await book.port.readSetting(answersKey)).toBeNull();
  const grid = await gridInHand(pane, '六月');
  if (!grid) throw new Error('no grid');
  await keepCorrections(pane, grid, []);
  expect(await book.port.readSetting(correctionsKey)).toBeNull();
  expect(seen(pane)).toEqual(['– 2024-03-31', '– –']);
});

it.each([
  ['the old sheet is still there', [plan('六月', '2024年第二批任务分工表'), plan('分工表')]],
  ['another title stands above the same header', [plan('六月', '2024年第二批任务分工表')]],
])('nothing is taken over when %s', async (_, sheets) => {
  const { pane } = await reopen(sheets);
  expect(seen(pane)[0]).toBe('– 2024-03-31');
});

it('of two sheets that may be the old one the first that is read takes it over, and nothing is written', async () => {
  const { pane, book } = await reopen([plan('六月'), plan('七月')]);
  expect(pane.store.getState().renamed).toEqual([{ from: '分工表', to: '六月' }]);
  expect(Object.keys(((await book.port.readSetting(correctionsKey)) as { sheets: object }).sheets)).toEqual(['分工表']);
});
