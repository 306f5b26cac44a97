/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { planSheet } from '../helpers/plan-sheet';
import { renderPane } from '../helpers/render-pane';

const empty = { name: '空表', values: [] };

describe('what stands in the place of tasks', () => {
  it('is a clear page outside Excel', async () => {
    await renderPane([planSheet], { inExcel: false });
    expect(screen.getByRole('heading', { name: '请在 Excel 中打开督办' })).toBeInTheDocument();
  });

  it('says what was looked for on a sheet without a table, and offers the others', async () => {
    const { user } = await renderPane([{ name: '便条', values: [['买菜'], ['接人']] }, planSheet]);
    expect(screen.getByRole('heading', { name: '没有找到任务分工表' })).toBeInTheDocument();
    expect(screen.getByText(/在“便条”里找表头/)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '分工表');
    expect(await screen.findByRole('list', { name: '任务列表' })).toBeInTheDocument();
  });

  it('says that a sheet is empty', async () => {
    await renderPane([empty]);
    expect(screen.getByRole('heading', { name: '这张工作表是空的' })).toBeInTheDocument();
  });

  it('offers to read the sheet that the user went to', async () => {
    const { book, user } = await renderPane([empty, planSheet]);
    act(() => book.activate('分工表'));
    expect(screen.getByText('当前工作表是“分工表”。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '读取这张表' }));
    expect(await screen.findByRole('list', { name: '任务列表' })).toBeInTheDocument();
  });
});

describe('a failure', () => {
  it('is explained with a report to copy, and can be put away', async () => {
    const { book, user } = await renderPane([planSheet]);
    book.failNext('protected');
    await user.click(screen.getByRole('button', { name: '标记逾期' }));
    expect(screen.getAllByText(/工作表受保护/)).not.toHaveLength(0);
    await user.click(screen.getByRole('button', { name: '复制错误报告' }));
    const report = await navigator.clipboard.readText();
    expect(report).toContain('error: protected');
    expect(report).not.toMatch(/\p{Script=Han}/u);
    await user.click(screen.getByRole('button', { name: '关闭提示' }));
    expect(screen.queryByRole('button', { name: '复制错误报告' })).not.toBeInTheDocument();
  });
});

describe('the language', () => {
  it('follows Excel, and the choice in the settings goes before it', async () => {
    const { user } = await renderPane([planSheet], { displayLanguage: 'en-US' });
    expect(screen.getByRole('button', { name: 'Mark overdue' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), '中文');
    expect(await screen.findByRole('button', { name: '设置' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('zh-CN');
  });
});
