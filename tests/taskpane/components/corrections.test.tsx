/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { correctionsKey } from '../../../src/app/answers/corrections-key';
import type { MemorySheet } from '../../helpers/memory-workbook';
import { planSheet } from '../helpers/plan-sheet';
import { renderPane } from '../helpers/render-pane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const column = (letter: string): HTMLElement => screen.getByRole('combobox', { name: new RegExp(`^${letter} 列`) });

async function openCorrections(sheets: readonly MemorySheet[] = [planSheet]) {
  const opened = await renderPane(sheets);
  await opened.user.click(button(/^(?:列与行|指给督办看表头在哪里)$/));
  await screen.findByRole('heading', { name: '表格位置' });
  return opened;
}

test('the page tells what each column was read as, how surely and why', async () => {
  await openCorrections();
  expect(column('D')).toHaveDisplayValue('牵头单位');
  const line = column('F').closest('li');
  expect(line).toHaveTextContent('完成时限');
  expect(line).toHaveTextContent('把握 100%');
});

test('a column corrected is counted before it is saved, kept with the workbook, and withdrawn', async () => {
  const { book, user } = await openCorrections();
  await user.selectOptions(column('D'), '配合单位');
  expect(screen.getByText(/按此读取：5 项任务（现在 5 项；增 0，减 0，内容有变 5）。/)).toBeInTheDocument();
  expect(await book.port.readSetting(correctionsKey)).toBeNull();
  await user.click(button('保存更正'));
  expect(await book.port.readSetting(correctionsKey)).toMatchObject({
    sheets: { 分工表: [{ columns: [{ role: 'cooperating', at: { text: '牵头部门' } }] }] },
  });
  expect(
    screen.getByText('已按更正重新读取：5 项任务。更正随工作簿保存。', { selector: '[role=status]' }),
  ).toBeInTheDocument();
  await user.click(button('D 列恢复自动识别'));
  await user.click(button('保存更正'));
  expect(await book.port.readSetting(correctionsKey)).toBeNull();
  expect(column('D')).toHaveDisplayValue('牵头单位');
});

test('the row selected on the sheet becomes what the user says', async () => {
  const { book, user, pane } = await openCorrections();
  act(() => book.select('分工表', 'C4'));
  expect(screen.getByText(/第 4 行现在读作“任务”/)).toBeInTheDocument();
  await user.click(within(screen.getByRole('group', { name: '选中的行' })).getByRole('button', { name: '忽略' }));
  expect(screen.getByText(/按此读取：4 项任务（现在 5 项；增 0，减 1，内容有变 0）。/)).toBeInTheDocument();
  await user.click(button('保存更正'));
  await waitFor(() => expect(pane.store.getState().book.recognition?.tables[0]?.tasks).toHaveLength(4));
});

test('where no table is found the user shows the header, and then the columns', async () => {
  const odd: MemorySheet = {
    name: '事项',
    values: [
      ['近期事项'],
      ['干什么', '谁来干', '啥时候'],
      ['修路', '财政科', '2024年3月底'],
      ['架桥', '交通科', '2024年6月底'],
    ],
  };
  const { book, user, pane } = await openCorrections([odd]);
  act(() => book.select('事项', 'A2'));
  await user.click(button('选中的行是表头'));
  await user.selectOptions(column('A'), '工作措施');
  await user.selectOptions(column('B'), '牵头单位');
  await user.selectOptions(column('C'), '完成时限');
  await user.click(button('保存更正'));
  await waitFor(() =>
    expect(
      pane.store.getState().book.recognition?.tables[0]?.tasks.map(({ measure, lead }) => [measure, lead?.named]),
    ).toEqual([
      ['修路', ['财政科']],
      ['架桥', ['交通科']],
    ]),
  );
});

test('corrections kept with the workbook are applied when the pane opens; what is lost is said and can be removed', async () => {
  const { book, user } = await openCorrections();
  await user.selectOptions(column('D'), '配合单位');
  await user.click(button('保存更正'));
  const stored = await book.port.readSetting(correctionsKey);
  const later = {
    ...planSheet,
    values: planSheet.values.map((row) => row.map((cell) => (cell === '牵头部门' ? '主办科室' : cell))),
  };
  document.body.innerHTML = '';
  const { pane, book: next } = await renderPane([later], {}, { [correctionsKey]: stored });
  expect(pane.store.getState().book.recognition?.lost).toHaveLength(1);
  await user.click(button('列与行'));
  await user.click(await screen.findByRole('button', { name: /^删去这条更正/ }));
  await user.click(button('保存更正'));
  expect(await next.port.readSetting(correctionsKey)).toBeNull();
});

test('an unsure column is asked about before anything is marked, once', async () => {
  const unsure: MemorySheet = {
    name: '分工表',
    values: [
      ['序号', '工作任务', '责任单位', '时间'],
      [1, '修路', '财政科', '2024年3月底'],
      [2, '架桥', '交通科', '2024年6月底'],
    ],
  };
  const { book, user } = await renderPane([unsure]);
  await user.click(button('标记逾期'));
  expect(book.marksOf('分工表')).toBeNull();
  expect(await screen.findByRole('heading', { name: '标记之前请先确认' })).toBeInTheDocument();
  await user.click(button('先不标记'));
  expect(book.marksOf('分工表')).toBeNull();
  await user.click(button('标记逾期'));
  await user.click(await screen.findByRole('button', { name: '确认并标记' }));
  await waitFor(() => expect(book.marksOf('分工表')).not.toBeNull());
  await user.click(button('清除标记'));
  await user.click(button('标记逾期'));
  expect(book.marksOf('分工表')).not.toBeNull();
  expect(screen.queryByRole('heading', { name: '标记之前请先确认' })).toBeNull();
});
