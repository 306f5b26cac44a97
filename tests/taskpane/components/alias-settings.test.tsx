/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { planSheet } from '../helpers/plan-sheet';
import { renderPane } from '../helpers/render-pane';

async function addAlias(from: string, to: string) {
  const opened = await renderPane([planSheet]);
  const { user } = opened;
  await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: '设置' }));
  await user.type(await screen.findByRole('combobox', { name: '表中的写法' }), from);
  await user.type(screen.getByRole('combobox', { name: '统计为' }), to);
  return { ...opened, add: () => user.click(screen.getByRole('button', { name: '添加' })) };
}

test('a name that every object knows is not taken', async () => {
  const { add, pane } = await addAlias('toString', '市容科');
  expect(screen.queryByText('“toString”已有别名，请先删除再添加。')).toBeNull();
  await add();
  expect(await screen.findByText('toString → 市容科')).toBeInTheDocument();
  expect(Object.entries(pane.store.getState().preferences.aliases)).toEqual([['toString', '市容科']]);
});
