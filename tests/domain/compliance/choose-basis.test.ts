import { chooseCount, withChoice } from '../../../src/domain/compliance/choose-basis';
import { evaluateRule } from '../../../src/domain/compliance/evaluate-rule';
import { readStaffing } from '../../../src/domain/compliance/read-staffing';
import { findRule } from '../../../src/domain/compliance/rules';
import { memoryGrid } from '../../helpers/memory-grid';

const grid = memoryGrid(
  {
    name: '人员',
    values: [
      ['单位', '执法人员总数', '法制部门审核人员', '稽查局审理人员', '公职律师'],
      ['甲县局', 100, 3, 2, 1],
      ['乙县局', 100, 3, '', 4],
    ],
    merges: [],
    formats: {},
    texts: {},
  },
  new Set(),
);
const choice = { name: '法制审核人员', parts: ['法制部门审核人员', '稽查审理人员'] };

test('parts are added up only when they were chosen, and a blank part leaves the sum unknown', () => {
  const [table] = readStaffing(grid);
  const rule = findRule('legal-reviewers');
  if (!table || !rule) throw new Error('no table or rule');
  expect(evaluateRule(rule, table).units.map(({ result }) => result)).toEqual(['insufficient', 'insufficient']);
  const chosen = evaluateRule(withChoice(rule, choice), chooseCount(table, choice));
  expect(chosen.units).toMatchObject([
    { numerator: 5, result: 'met', cells: { numerator: 'C2+D2' } },
    { numerator: null, result: 'insufficient' },
  ]);
  expect(chosen.rule.basis).toContain('本次口径：法制审核人员＝法制部门审核人员＋稽查审理人员。');
});

test('parts the table lacks change nothing', () => {
  const [table] = readStaffing(grid);
  if (!table) throw new Error('no table');
  expect(chooseCount(table, { name: '法制审核人员', parts: ['兼职审核人员'] })).toBe(table);
});
