/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { planSheet } from '../helpers/plan-sheet';
import { renderPane } from '../helpers/render-pane';

const lines = (): string[] =>
  within(screen.getByRole('list', { name: '任务列表' }))
    .getAllByRole('listitem')
    .map((line) => line.textContent ?? '');

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the pane on a plan', () => {
  it('reads the sheet when it opens and lists its tasks with their lights', async () => {
    await renderPane([planSheet]);
    expect(
      screen.getByRole('heading', { level: 2, name: '某市城市管理局2024年重点工作任务分工表' }),
    ).toBeInTheDocument();
    expect(button('逾期：2 项')).toBeInTheDocument();
    expect(button('推进中：1 项')).toBeInTheDocument();
    expect(button('持续：1 项')).toBeInTheDocument();
    expect(button('待核：1 项')).toBeInTheDocument();
    expect(lines()).toHaveLength(5);
    expect(lines()[0]).toContain('拆除违规户外广告。');
    // From 2024-03-31 to 2024-10-08: 30 + 31 + 30 + 31 + 31 + 30 + 8 days.
    expect(lines()[0]).toContain('逾期 191 天');
    expect(lines()[1]).toContain('逾期 8 天');
    expect(lines()[2]).toContain('还剩 84 天');
    expect(screen.getByRole('status')).toHaveTextContent('找到 5 项任务，其中逾期 2 项。');
  });

  it('marks and clears, and says what it will do and has done', async () => {
    const { book, user } = await renderPane([planSheet]);
    expect(screen.getByText(/将标记 2 项逾期、0 项即将到期。/)).toBeInTheDocument();
    await user.click(button('标记逾期'));
    expect(book.marksOf('分工表')?.asOf).toBe('today');
    expect(screen.getByRole('status')).toHaveTextContent('已标记 2 项逾期、0 项即将到期。');
    expect(screen.getByText(/表中标记与此一致。/)).toBeInTheDocument();
    await user.click(button('清除标记'));
    expect(book.marksOf('分工表')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('已清除督办的标记，表格恢复原样。');
  });

  it('filters the list by a body in a role, then the sheet, and gives all rows back', async () => {
    const { book, user } = await renderPane([planSheet]);
    await user.click(button('全部部门'));
    await user.type(await screen.findByRole('searchbox', { name: /查找部门/ }), 'zfzd');
    await user.click(screen.getByRole('checkbox', { name: '执法支队' }));
    expect(lines()).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: '承担角色' }), '牵头');
    expect(lines()).toHaveLength(2);
    await user.click(button('在表中筛选'));
    // Rows of tasks 1, 3 and 5, counted from 0.
    expect(book.hiddenRowsOf('分工表')).toEqual([2, 4, 6]);
    expect(screen.getByRole('status')).toHaveTextContent('表中留下 2 项任务，已隐藏 3 行；您自己隐藏的行不变。');
    await user.click(button('全部显示'));
    expect(book.hiddenRowsOf('分工表')).toEqual([]);
  });

  it('does not touch the sheet when no condition is chosen or none is met', async () => {
    const { book, user } = await renderPane([planSheet]);
    await user.click(button('在表中筛选'));
    expect(screen.getByRole('status')).toHaveTextContent('请先选择部门、状态或其他条件');
    await user.type(screen.getByRole('searchbox', { name: /查找措施/ }), '食堂');
    await user.click(button('在表中筛选'));
    expect(screen.getByRole('status')).toHaveTextContent('没有符合条件的任务，表格未作改动。');
    expect(book.hiddenRowsOf('分工表')).toEqual([]);
  });

  it('keeps 我的部门 with the workbook and comes back to them with one press', async () => {
    const { book, user } = await renderPane([planSheet]);
    await user.click(button('全部部门'));
    await user.click(screen.getByRole('checkbox', { name: '市容科' }));
    await user.click(button('存为“我的部门”'));
    await user.click(button('清空条件'));
    expect(lines()).toHaveLength(5);
    await user.click(button('我的部门'));
    expect(lines()).toHaveLength(2);
    expect(await book.port.readSetting('duban.preferences')).toMatchObject({
      views: [{ name: '我的部门', departments: ['市容科'], role: 'any' }],
    });
  });

  it('narrows by a light and takes the condition away by its chip', async () => {
    const { user } = await renderPane([planSheet]);
    await user.click(button('逾期：2 项'));
    expect(lines()).toHaveLength(2);
    await user.click(button('去掉筛选：逾期'));
    expect(lines()).toHaveLength(5);
  });

  it('goes from a task to its row, and from a row to its task without moving the focus', async () => {
    const { book, user } = await renderPane([planSheet]);
    await user.click(button(/规范占道经营摊点/));
    expect(book.selections).toEqual(['分工表!C4']);
    const before = document.activeElement;
    act(() => book.select('分工表', 'E6'));
    expect(button(/开展常态化巡查/)).toHaveAttribute('aria-current', 'true');
    expect(document.activeElement).toBe(before);
  });

  it('shows where each field came from', async () => {
    const { book, user } = await renderPane([planSheet]);
    await user.click(button('展开任务 2 的详情'));
    await user.click(await screen.findByRole('button', { name: 'B3 合并单元格' }));
    expect(book.selections).toEqual(['分工表!B3']);
  });

  it('lists what a person should look at', async () => {
    const { user } = await renderPane([planSheet]);
    await user.click(button('待核 1'));
    expect(await screen.findByRole('button', { name: '到 F7' })).toBeInTheDocument();
  });

  it('computes for a fixed day, says so, and keeps the day with the workbook', async () => {
    const { book, user } = await renderPane([planSheet]);
    fireEvent.change(screen.getByLabelText('截至'), { target: { value: '2024-04-01' } });
    expect(screen.getByText('按 2024-04-01 计算，不是今天')).toBeInTheDocument();
    expect(button('逾期：1 项')).toBeInTheDocument();
    await waitFor(async () =>
      expect(await book.port.readSetting('duban.preferences')).toMatchObject({ asOf: '2024-04-01' }),
    );
    await user.click(button('改为今天'));
    expect(screen.queryByText(/不是今天/)).not.toBeInTheDocument();
    expect(button('逾期：2 项')).toBeInTheDocument();
  });

  it('says that the sheet changed, and reads it again when asked', async () => {
    const { book, user } = await renderPane([planSheet]);
    act(() => book.setCell('分工表', 'F5', '2024年1月底前'));
    await user.click(screen.getByText('重新读取'));
    expect(button('逾期：3 项')).toBeInTheDocument();
  });
});
