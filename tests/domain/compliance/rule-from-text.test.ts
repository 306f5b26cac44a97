import { findRatioRules, type FoundRatio } from '../../../src/domain/compliance/find-ratio-rules';
import { ruleFromText } from '../../../src/domain/compliance/rule-from-text';

const source = { cell: 'D29', title: '任务分工安排' };

function only(text: string): FoundRatio {
  const [found] = findRatioRules(text);
  if (!found) throw new Error(`no ratio in ${text}`);
  return found;
}

test('a demand of the sheet becomes a rule over the columns of a staffing table', () => {
  const text =
    '确保2020年7月底前，各级税务机关的法制审核人员原则上不少于本单位从事行政处罚、行政强制、行政检查、行政征收、行政许可等执法活动的人员总数的5%';
  expect(ruleFromText(only(text), source)).toMatchObject({
    id: 'sheet-D29',
    title: '法制审核人员占比',
    numerator: '法制审核人员',
    denominator: '执法人员总数',
    threshold: { num: 5, den: 100 },
    tone: 'principle',
    due: '2020-07-31',
    source: '《任务分工安排》D29单元格',
  });
});

test('counts without a name of ours keep their words', () => {
  const rule = ruleFromText(only('编外人员不得超过在编人员总数的15%'), source);
  expect(rule).toMatchObject({ numerator: '编外人员', denominator: '在编人员总数', comparison: 'le' });
});

test('a rate that names no counts is no rule to compute', () => {
  expect(ruleFromText(only('按时办结率达到100%'), source)).toBeNull();
});
