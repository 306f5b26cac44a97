/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { memorySheetOf } from '../helpers/plan-ratio-sheet';
import { planSheet } from '../helpers/plan-sheet';
import { renderPane } from '../helpers/render-pane';

// The page is loaded on demand, which takes its time on a busy machine.
jest.setTimeout(30_000);

const openPanel = async (...sheets: Parameters<typeof renderPane>[0]) => {
  const { pane, user } = await renderPane(sheets);
  act(() => pane.store.dispatch({ type: 'page/opened', page: 'ratios' }));
  return { panel: await screen.findByRole('region', { name: '任务办理比率' }), user };
};

describe('ratios of the plan', () => {
  it('tell formula, counts and what was left out', async () => {
    const { panel } = await openPanel(planSheet);
    const told = within(panel)
      .getAllByRole('group')
      .map((item) => item.textContent);
    expect(told[0]).toBe('完成率0 ÷ 30.00%已完成的任务÷有明确时限的任务不计入 2 项：持续开展 1、时限未读出 1');
    expect(told[3]).toMatch(/^逾期率2 ÷ 2100\.00%.*不计入 3 项：持续开展 1、时限未读出 1、尚未到期 1$/);
  });

  it('tell one ratio of each department', async () => {
    const { panel, user } = await openPanel(planSheet);
    await user.selectOptions(within(panel).getByRole('combobox', { name: '分组' }), '按牵头部门');
    await user.selectOptions(within(panel).getByRole('combobox', { name: '比率' }), '逾期率');
    const rows = within(within(panel).getByRole('table', { name: '逾期率，按牵头部门' }))
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      '名称分子÷分母逾期率',
      '市容科1 ÷ 1100.00%',
      '执法支队1 ÷ 1100.00%',
      '不计入 1 项：持续开展 1',
      '环卫科——',
      '不计入 1 项：尚未到期 1',
      '办公室——',
      '不计入 1 项：时限未读出 1',
    ]);
  });

  it('judge each level by its own limit', async () => {
    const { panel, user } = await openPanel(
      memorySheetOf([['制定实施方案。', '办公室', '市局2024年9月底前，县（区）局2024年12月底前']]),
    );
    await user.selectOptions(within(panel).getByRole('combobox', { name: '分组' }), '按层级');
    await user.selectOptions(within(panel).getByRole('combobox', { name: '比率' }), '逾期率');
    expect(within(panel).getByRole('table')).toHaveTextContent(/市局1 ÷ 1100\.00%县（区）局——不计入 1 项：尚未到期 1/);
  });

  it('say what is missing when no task was read', async () => {
    const { panel } = await openPanel({ name: 'Sheet1', values: [['备忘']] });
    expect(panel).toHaveTextContent('没有读到任务，无法计算办理比率。');
  });
});
