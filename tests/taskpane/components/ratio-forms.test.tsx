/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { ratioBookKey } from '../../../src/app/ratios/ratio-book';
import type { MemorySheet } from '../../helpers/memory-workbook';
import { renderPane } from '../helpers/render-pane';

const staff: MemorySheet = {
  name: '人员',
  values: [
    ['单位', '执法人员总数', '法制审核人员', '已培训人数'],
    ['甲局', 141, 7, 100],
    ['乙局', 100, 5, 100],
  ],
};

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const form = (name: string): HTMLElement => screen.getByRole('form', { name });

async function openRatios(sheets: readonly MemorySheet[] = [staff]) {
  const opened = await renderPane(sheets);
  await opened.user.click(within(screen.getByRole('navigation')).getByRole('button', { name: '合规比率' }));
  await screen.findByText('从人员情况表读取人数，按单位计算是否达到规定比例。');
  return { ...opened, kept: () => opened.book.port.readSetting(ratioBookKey) };
}

describe('a rule', () => {
  test('written: the form takes the focus, the rule is judged, the focus goes back', async () => {
    const { user, kept } = await openRatios();
    const add = button('新增规则');
    await user.click(add);
    expect(field('名称')).toHaveFocus();
    await user.type(field('名称'), '培训比例');
    await user.type(screen.getByRole('combobox', { name: '分子' }), '已培训人数');
    await user.type(screen.getByRole('combobox', { name: '分母' }), '执法人员总数');
    await user.type(field('标准'), '百分之八十');
    await user.click(button('保存'));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(add).toHaveFocus();
    expect(await kept()).toMatchObject({
      rules: [{ title: '培训比例', denominator: '执法人员总数', comparison: 'ge', threshold: { num: 80, den: 100 } }],
    });
    expect(await screen.findByRole('heading', { name: /培训比例/ })).toBeInTheDocument();
  });

  test.each([
    ['no name', '', '', '', '', '请填写名称。'],
    ['no counts', '甲', '', '', '', '请填写分子和分母的名称。'],
    ['the same count twice', '甲', '执法人员总数', '执法人员总数', '5', '分子和分母不能是同一项。'],
  ])('%s is said and nothing is kept', async (_case, title, numerator, denominator, threshold, sentence) => {
    const { user, kept } = await openRatios();
    await user.click(button('新增规则'));
    const type = async (at: HTMLElement, text: string) => (text === '' ? undefined : user.type(at, text));
    await type(field('名称'), title);
    await type(screen.getByRole('combobox', { name: '分子' }), numerator);
    await type(screen.getByRole('combobox', { name: '分母' }), denominator);
    await type(field('标准'), threshold);
    await user.click(button('保存'));
    expect(within(form('规则')).getByRole('alert')).toHaveTextContent(sentence);
    expect(await kept()).toBeNull();
  });

  test('counted from two blocks picked on the sheet', async () => {
    const { user, book, kept } = await openRatios();
    await user.click(button('新增规则'));
    await user.type(field('名称'), '培训比例');
    await user.type(screen.getByRole('combobox', { name: '分子' }), '已培训');
    await user.type(screen.getByRole('combobox', { name: '分母' }), '总数');
    await user.type(field('标准'), '80%');
    await user.click(screen.getByRole('radio', { name: '选取的单元格区域' }));
    await user.click(button('保存'));
    expect(within(form('规则')).getByRole('alert')).toHaveTextContent('请先选取分子和分母的区域。');
    act(() => book.select('人员', 'D2:D3'));
    await user.click(button('用当前选区作分子'));
    act(() => book.select('人员', 'B2:B3'));
    await user.click(button('用当前选区作分母'));
    expect(screen.getByText('人员!D2:D3')).toBeInTheDocument();
    await user.click(button('保存'));
    expect(await kept()).toMatchObject({
      rules: [{ ranges: { sheet: '人员', numerator: 'D2:D3', denominator: 'B2:B3', units: null } }],
    });
  });
});

describe('from one form straight into another', () => {
  const plan: MemorySheet = {
    name: '分工表',
    values: [
      ['某市税务局2020年任务分工表'],
      ['序号', '工作措施', '牵头部门', '完成时限'],
      [1, '重大执法决定网上公示率达到100%。', '法制部门', '2020年9月底前'],
      [2, '政务服务事项网上办理率不低于90%。', '办公室', '2020年10月底前'],
    ],
    merges: ['A1:D1'],
  };
  const make = (at: number) => screen.getAllByRole('button', { name: '设为规则', hidden: true })[at] as HTMLElement;
  const title = (): string => (field('名称') as HTMLInputElement).value;

  test('a demand fills the form though an empty one, or that of another demand, is open', async () => {
    const { user } = await openRatios([plan, staff]);
    await user.click(button('新增规则'));
    expect(title()).toBe('');
    await user.click(make(0));
    expect(title()).toContain('公示率');
    await user.click(make(1));
    expect(title()).toContain('办理率');
    await user.click(button('新增规则'));
    expect(title()).toBe('');
  });

  test('what is typed stays when the same form is asked for again', async () => {
    const { user } = await openRatios([plan, staff]);
    await user.click(button('新增规则'));
    await user.type(field('名称'), '培训比例');
    await user.click(button('新增规则'));
    expect(title()).toBe('培训比例');
  });
});

describe('counts typed by hand', () => {
  test('the form takes the focus; what is typed is judged', async () => {
    const { user, kept } = await openRatios([{ name: '空表', values: [['说明']] }]);
    await user.click(button('填写人数'));
    expect(field('单位 1')).toHaveFocus();
    await user.type(field('单位 1'), '甲局');
    await user.type(field('甲局 执法人员总数'), '141');
    await user.type(field('甲局 法制审核人员'), '7');
    await user.click(button('用这些人数计算'));
    expect(await kept()).toMatchObject({
      typed: [{ unit: '甲局', counts: { 执法人员总数: 141, 法制审核人员: 7 } }],
      table: 'typed',
    });
    expect(await screen.findByText(/共缺 ?1 ?人/)).toBeInTheDocument();
  });

  test('what is no count is said, and left as it was typed', async () => {
    const { user, kept } = await openRatios();
    await user.click(button('填写人数'));
    await user.type(field('单位 1'), '甲局');
    await user.type(field('甲局 执法人员总数'), '5%');
    await user.click(button('用这些人数计算'));
    expect(within(form('填写人数')).getByRole('alert')).toHaveTextContent(
      '第 1 行的“5%”不是人数：请填 0 或正整数，没有数据请留空。',
    );
    expect(field('甲局 执法人员总数')).toHaveValue('5%');
    expect(await kept()).toBeNull();
  });

  test('the sheet’s own counts can be the beginning', async () => {
    const { user } = await openRatios();
    await user.click(button('填写人数'));
    await user.click(button('从“人员”带入'));
    expect(field('乙局 法制审核人员')).toHaveValue('5');
  });
});

test('a sheet of the user that has the report’s name is left alone, and it is said', async () => {
  const { user, book } = await openRatios([staff, { name: '合规比率', values: [['我的数据']] }]);
  await user.click(button('生成合规比率表'));
  expect(
    (await screen.findAllByText('工作簿里已有同名的工作表，但不是督办生成的，未作改动。请把它改名，再试一次。')).length,
  ).toBeGreaterThan(0);
  expect((await book.port.readGrid({ sheet: '合规比率' })).values).toEqual([['我的数据']]);
});
