/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { planSheet } from '../helpers/plan-sheet';
import { renderPane } from '../helpers/render-pane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the page of departments', () => {
  it('hands out the text to urge a body with, also where the clipboard is refused', async () => {
    const settings = { 'duban.preferences': { dateStyle: 'chinese' } };
    const { pane, user } = await renderPane([planSheet], {}, settings);
    act(() => pane.store.dispatch({ type: 'page/opened', page: 'departments' }));
    await user.click(await screen.findByRole('button', { name: '催办文字：市容科' }));
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '催办文字：市容科' });
    expect(area.value).toContain('截至2024年10月8日，市容科有2项任务逾期，');
    expect(area.value).toContain('1. 拆除违规户外广告。（序号1，牵头，时限2024年3月31日，逾期191天）');
    expect(area.value).toContain('2. 规范占道经营摊点。（序号2，配合，时限2024年9月30日，逾期8天）');

    await user.click(button('复制'));
    expect(await navigator.clipboard.readText()).toBe(area.value);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await user.click(button('复制'));
    expect(await screen.findByText(/请按 Ctrl\+C/)).toBeInTheDocument();
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  });

  it('leads to the tasks of a body, and of one light, in the list', async () => {
    const { pane, user } = await renderPane([planSheet]);
    act(() => pane.store.dispatch({ type: 'page/opened', page: 'departments' }));
    const card = (await screen.findByRole('button', { name: '执法支队' })).closest('li') as HTMLElement;
    await user.click(within(card).getByRole('button', { name: /逾期 2/ }));
    expect(pane.store.getState()).toMatchObject({
      page: 'tasks',
      view: { departments: ['执法支队'], lights: ['overdue'], role: 'any' },
    });
  });
});
