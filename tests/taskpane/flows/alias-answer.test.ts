import { answerAlias, withdrawAnswers } from '../../../src/taskpane/flows/give-answer';
import { changePreferences } from '../../../src/taskpane/flows/change-preferences';
import { undoLast } from '../../../src/taskpane/flows/undo';
import { findingsOf } from '../../../src/taskpane/state/findings';
import type { MemorySheet } from '../../helpers/memory-workbook';
import { openPane, type OpenPane } from '../helpers/open-pane';

const plan: MemorySheet = {
  name: '分工表',
  values: [
    ['序号', '工作措施', '牵头部门', '完成时限'],
    [1, '公开执法清单。', '法制部门', '2024年9月30日前'],
    [2, '开展案卷评查。', '政策法规部门', '2024年12月底前'],
  ],
};
const alias = { from: '政策法规部门', to: '法制部门' };
const code = 'department.alias-suggested';

const asked = ({ pane }: OpenPane) => findingsOf(pane.store.getState()).find((finding) => finding.code === code);
const aliases = ({ pane }: OpenPane) => pane.store.getState().preferences.aliases;

async function answered(): Promise<OpenPane> {
  const opened = await openPane([plan]);
  const finding = asked(opened);
  if (!finding) throw new Error('nothing was asked');
  await answerAlias(opened.pane, finding, alias);
  return opened;
}

describe('an alias given as an answer', () => {
  it('is counted at once and asked no more', async () => {
    const opened = await answered();
    expect([aliases(opened), asked(opened)]).toEqual([{ 政策法规部门: '法制部门' }, undefined]);
  });

  it('goes with the answer when that is taken back, and the finding asks again', async () => {
    const opened = await answered();
    await undoLast(opened.pane);
    expect([aliases(opened), asked(opened)?.code]).toEqual([{}, code]);
  });

  it('goes when the answer is withdrawn, and comes back with it', async () => {
    const opened = await answered();
    await withdrawAnswers(opened.pane, opened.pane.store.getState().answers?.answers ?? []);
    expect(aliases(opened)).toEqual({});
    await undoLast(opened.pane);
    expect(aliases(opened)).toEqual({ 政策法规部门: '法制部门' });
  });

  it('stays where the user has set another name since', async () => {
    const opened = await answered();
    await changePreferences(opened.pane, { aliases: { 政策法规部门: '法规处' } });
    await undoLast(opened.pane);
    expect(aliases(opened)).toEqual({ 政策法规部门: '法规处' });
  });
});
