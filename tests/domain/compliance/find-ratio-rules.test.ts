import { findRatioRules } from '../../../src/domain/compliance/find-ratio-rules';
import { readShare } from '../../../src/domain/compliance/read-share';

const TASK_26 =
  '落实《指导意见》要求，确保2020年7月底前，各级税务机关的法制审核人员原则上不少于本单位从事行政处罚、行政强制、行政检查、行政征收、行政许可等执法活动的人员总数的5%，同时把政治素质高、业务能力强、具有法律专业背景的人员调整充实到法制审核岗位。';

test('the measure of the plan', () => {
  const [found, ...more] = findRatioRules(TASK_26);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    numerator: '法制审核人员',
    denominator: '本单位从事行政处罚、行政强制、行政检查、行政征收、行政许可等执法活动的人员总数',
    comparison: 'ge',
    threshold: { num: 5, den: 100 },
    tone: 'principle',
    due: '2020-07-31',
  });
  expect(TASK_26.slice(found?.start, found?.end)).toBe(found?.text);
});

describe('ways to say a ratio', () => {
  test.each([
    // text, numerator, denominator, comparison, num, den, tone
    ['法制审核人员不少于执法人员总数的5%', '法制审核人员', '执法人员总数', 'ge', 5, 100, 'must'],
    ['法制审核人员占执法人员总数的比例不低于百分之五', '法制审核人员', '执法人员总数', 'ge', 5, 100, 'must'],
    ['各单位公职律师应占法制审核人员总数的三分之一以上', '公职律师', '法制审核人员总数', 'ge', 1, 3, 'must'],
    ['兼职审核人员不超过审核人员总数的三分之一', '兼职审核人员', '审核人员总数', 'le', 1, 3, 'must'],
    ['法制审核人员占比不低于5％', '法制审核人员占比', null, 'ge', 5, 100, 'must'],
    ['按不低于在职执法人员总数5%的比例配备法制审核人员', '法制审核人员', '在职执法人员总数', 'ge', 5, 100, 'must'],
    ['每20名执法人员至少配备1名法制审核人员', '法制审核人员', '执法人员', 'ge', 1, 20, 'must'],
    ['重大执法决定法制审核率达到100%', '重大执法决定法制审核率', null, 'ge', 100, 100, 'must'],
    ['投诉办结率力争达到98.5%以上', '投诉办结率', null, 'ge', 985, 1000, 'principle'],
    ['行政复议纠错率控制在百分之十以内', '行政复议纠错率', null, 'le', 10, 100, 'must'],
    ['编外人员不得超过在编人员总数的15%', '编外人员', '在编人员总数', 'le', 15, 100, 'must'],
    ['女干部不少于干部总数的四分之一', '女干部', '干部总数', 'ge', 1, 4, 'must'],
    ['投诉率不高于千分之三', '投诉率', null, 'le', 3, 1000, 'must'],
    ['网上可办率达90%以上', '网上可办率', null, 'ge', 90, 100, 'must'],
    ['公用经费占总支出的比重控制在12.5%以内', '公用经费', '总支出', 'le', 125, 1000, 'must'],
    ['高级职称人员一般不少于专业技术人员总数的一半', '高级职称人员', '专业技术人员总数', 'ge', 1, 2, 'principle'],
  ])('%s', (text, numerator, denominator, comparison, num, den, tone) => {
    expect(findRatioRules(text)).toMatchObject([{ numerator, denominator, comparison, threshold: { num, den }, tone }]);
  });
});

test.each([
  '税收收入同比增长5%以上',
  '提高5个百分点',
  '一季度完成30%',
  '按5%的税率征收',
  '办理时间压缩30%以上',
  '投资比上年增加不少于10%',
  '加收不超过5%的滞纳金',
  '2019年9月30日前完成',
  '利率不超过4.5%',
  '每半年至少开展1次培训',
  '参加人员不少于50人',
  '能耗强度下降3%',
  '',
])('%j demands no ratio', (text) => expect(findRatioRules(text)).toEqual([]));

test('several in one text, each with the date before it', () => {
  const text = '2024年底前，按时办结率达到95%以上；2025年6月底前，网上可办率不低于90%，投诉率不超过1%。';
  expect(findRatioRules(text)).toMatchObject([
    { numerator: '按时办结率', due: '2024-12-31' },
    { numerator: '网上可办率', due: '2025-06-30' },
    { numerator: '投诉率', due: '2025-06-30', comparison: 'le' },
  ]);
});

test.each([
  ['5%', 5, 100],
  ['12.5 ％', 125, 1000],
  ['百分之五', 5, 100],
  ['百分之二十五', 25, 100],
  ['百分之五点五', 55, 1000],
  ['百分之百', 100, 100],
  ['千分之三', 3, 1000],
  ['3‰', 3, 1000],
  ['三分之二', 2, 3],
  ['十分之一', 1, 10],
  ['1/3', 1, 3],
  ['半数', 1, 2],
])('%s', (text, num, den) => expect(readShare(text)).toEqual({ num, den }));

test.each(['五', '', '分之', '百分之', '零分之一', '5'])('%j is no share', (text) =>
  expect(readShare(text)).toBeNull(),
);

test('a full cell is read in a moment', () => {
  for (const text of [
    '不少于'.repeat(10000),
    '占'.repeat(32000),
    `${'人'.repeat(32000)}5%`,
    '率5%'.repeat(8000),
    '每1名'.repeat(6500),
  ]) {
    const start = performance.now();
    findRatioRules(text);
    expect(performance.now() - start).toBeLessThan(1500);
  }
});
