/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { MemorySheet } from '../../helpers/memory-workbook';
import { undoLast } from '../../../src/taskpane/flows/undo';
import { renderPane } from '../helpers/render-pane';

/** The second duty column has a header that may be either role; the last two columns say how far a task is. */
const plan: MemorySheet = {
  name: '分工表',
  values: [
    ['2024年重点工作任务分工表'],
    ['序号', '工作措施', '牵头部门', '完成时限', '完成情况', '实际完成时间'],
    [1, '拆除违规户外广告。', '市容科', '2024年3月底前', '', ''],
    [2, '规范占道经营摊点。', '执法支队', '2024年9月30日前', '正在整治', ''],
    [3, '更新沿街垃圾箱。', '环卫科', '2024年12月底前', '已办结', ''],
  ],
};

const fixedDay = { 'duban.preferences': { asOf: '2024-09-20' } };
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function openProgress(task: number, settings: Readonly<Record<string, unknown>> = {}) {
  const opened = await renderPane([plan], {}, settings);
  await opened.user.click(button(`展开任务 ${task} 的详情`));
  await opened.user.click(await screen.findByRole('button', { name: '设置完成情况' }));
  return { ...opened, word: await screen.findByRole('combobox', { name: '完成情况' }) };
}

describe('the day a task was done', () => {
  it('is offered as the day the pane looks at, not as today', async () => {
    const { user, word } = await openProgress(1, fixedDay);
    await user.selectOptions(word, '已办结');
    expect(screen.getByLabelText('完成日期')).toHaveValue('2024-09-20');
  });

  it('is today where no other day is looked at, and goes when the word no longer says done', async () => {
    const { user, word } = await openProgress(1);
    await user.selectOptions(word, '已办结');
    expect(screen.getByLabelText('完成日期')).toHaveValue('2024-10-08');
    await user.selectOptions(word, '正在整治');
    expect(screen.getByLabelText('完成日期')).toHaveValue('');
  });
});

describe('a cell changed by somebody else after the form was opened', () => {
  it('is shown and only overwritten when the user says so', async () => {
    const { user, word, book } = await openProgress(2);
    act(() => book.setCell('分工表', 'E4', '已移交'));
    await user.selectOptions(word, '已办结');
    await user.click(button('写入表格'));
    const question = await screen.findByRole('alert');
    expect(question).toHaveTextContent('没有写入：打开之后，这一格被改成了“已移交”。');
    expect((await book.port.readCells('分工表', ['E4']))[0]?.text).toBe('已移交');
    await user.click(within(question).getByRole('button', { name: '仍要写入' }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect((await book.port.readCells('分工表', ['E4']))[0]?.text).toBe('已办结');
  });

  it('stays when the user cancels', async () => {
    const { user, word, book } = await openProgress(2);
    act(() => book.setCell('分工表', 'E4', ''));
    await user.selectOptions(word, '已办结');
    await user.click(button('写入表格'));
    const question = await screen.findByRole('alert');
    expect(question).toHaveTextContent('没有写入：打开之后，这一格被清空了。');
    await user.click(within(question).getByRole('button', { name: '取消' }));
    expect((await book.port.readCells('分工表', ['E4']))[0]?.text).toBe('');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

test('a column in question leads to 列与行, with its list in focus', async () => {
  const unsure: MemorySheet = {
    ...plan,
    values: plan.values.map((row, index) => (index === 0 ? row : row.slice(0, 4))),
  };
  const { user, pane } = await renderPane([unsure]);
  const finding = { code: 'table.role-unsure', cell: 'C2', message: '“牵头部门”列按“牵头”读取，请核对。' };
  const { recognition } = pane.store.getState().book;
  if (!recognition) throw new Error('nothing was read');
  const tables = recognition.tables.map((table) => ({ ...table, findings: [finding] }));
  act(() => pane.store.dispatch({ type: 'book/readEnded', recognition: { ...recognition, tables } }));
  await user.click(await screen.findByRole('button', { name: '待核 1' }));
  await user.click(await screen.findByRole('button', { name: /^更正列：C2/ }));
  const list = await screen.findByRole('combobox', { name: /^C 列/ });
  expect(list).toHaveFocus();
  await user.click(button('返回任务'));
  expect(pane.store.getState().pointedColumn).toBeNull();
});

test('limits without a year are one line: opened, answered one by one, accepted all, and taken back at once', async () => {
  const [title = [], ...rows] = plan.values;
  const bare = rows.map((row) => row.slice(0, 4).map((value) => String(value).replace('2024年', '')));
  const yearless: MemorySheet = { ...plan, values: [title, ...bare] };
  const { user, pane } = await renderPane([yearless]);
  await user.click(button('待核 1'));
  expect(await screen.findByText('有3处时限没有写年份，都按文件年份2024年计算，请核对。')).toBeVisible();
  await user.click(button('逐处查看'));
  await user.click(button('按此理解：D4'));
  expect(await screen.findByText('有2处时限没有写年份，都按文件年份2024年计算，请核对。')).toBeVisible();
  await user.click(button('全部按此理解：D3'));
  await waitFor(() => expect(button('已答复 3')).toBeVisible());
  expect(button('待核对 0')).toBeVisible();
  await act(async () => void (await undoLast(pane)));
  await waitFor(() => expect(button('已答复 1')).toBeVisible());
});

test('merged cells whose text is cut are one line, of which nothing was assumed', async () => {
  const { user, pane } = await renderPane([plan]);
  const cut = ['B3', 'B5'].map((cell) => ({
    code: 'table.text-cut',
    cell,
    message: `合并单元格“${cell}”的内容显示不全（约需3行，只能显示1行）。`,
  }));
  act(() => pane.store.dispatch({ type: 'book/cutTextsKnown', cutTexts: [cut] }));
  await user.click(button(/^待核/));
  expect(await screen.findByText(/^有2处合并单元格的内容显示不全。/)).toBeVisible();
  await user.click(button('全部已核对：B3'));
  await waitFor(() => expect(button('已答复 2')).toBeVisible());
  expect(screen.queryByText(/显示不全/)).toBeNull();
});
