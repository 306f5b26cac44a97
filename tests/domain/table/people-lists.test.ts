/** Lists of people and what they look after are no plans; duties with limits are. */
import { taskLines } from '../../helpers/task-lines';

test.each([
  [
    '分工 of leaders, with who in brackets',
    `
    | 姓名 | 职务 | 工作内容 | 电话 |
    | 张某某 | 局长 | 主持全面工作 | 0771-1 |
    | 李某某 | 副局长 | 负责信访（市信访局牵头） | 0771-2 |
    | 王某某 | 副局长 | 负责维稳（市公安局牵头） | 0771-3 |`,
  ],
  [
    'leaders beside the offices they are in charge of',
    `
    | 序号 | 姓名 | 职务 | 工作内容 | 分管科室 |
    | 1 | 张某某 | 局长 | 主持全面工作 | 办公室 |
    | 2 | 李某某 | 副局长 | 负责信访（市信访局牵头） | 信访科 |`,
  ],
  [
    'duties of posts',
    `
    | 岗位 | 姓名 | 岗位职责 | 工作要求 | 责任科室 |
    | 窗口 | 张某某 | 受理 | 当日办结 | 政务科 |
    | 审核 | 李某某 | 审核 | 次日办结 | 审批科 |`,
  ],
  [
    'who is on duty',
    `
    | 日期 | 带班领导 | 值班人员 | 工作内容 | 责任科室 |
    | 2025年5月1日 | 张某某 | 李某某 | 应急值守 | 办公室 |
    | 2025年5月2日 | 王某某 | 赵某某 | 应急值守 | 业务科 |`,
  ],
])('%s: no plan', (_, drawing) => {
  expect(taskLines(drawing)).toEqual([]);
});

test.each(['工作分工', '职责分工', '工作职责', '主要职责'])('%s with limits is a plan', (header) => {
  expect(
    taskLines(`
    | 序号 | 科室 | ${header} | 完成时限 |
    | 1 | 办公室 | 负责起草实施方案 | 2025年3月底前 |
    | 2 | 信访科 | 负责组织信访大排查 | 长期坚持 |`),
  ).toEqual(['1 | 负责起草实施方案 | 责任:办公室 | 2025-03-31', '2 | 负责组织信访大排查 | 责任:信访科 | ongoing']);
});

test('people with limits for what they do are a plan', () => {
  expect(
    taskLines(`
    | 序号 | 姓名 | 职务 | 工作分工 | 完成时限 |
    | 1 | 张某某 | 科长 | 负责起草实施方案 | 2025年3月底前 |
    | 2 | 李某某 | 科员 | 负责收集各科室材料 | 2025年4月底前 |`),
  ).toEqual(['1 | 负责起草实施方案 | 2025-03-31', '2 | 负责收集各科室材料 | 2025-04-30']);
});

test('who is in charge behind what is to be done, with phones, is a plan', () => {
  expect(
    taskLines(`
    | 序号 | 工作任务 | 责任单位 | 责任人姓名 | 职务 | 联系电话 |
    | 1 | 开展排查 | 市财政局 | 张某某 | 科长 | 0771-1 |
    | 2 | 建立台账 | 市教育局 | 李某某 | 科员 | 0771-2 |`),
  ).toEqual(['1 | 开展排查 | 责任:市财政局 | none', '2 | 建立台账 | 责任:市教育局 | none']);
});

test('one household per row, each with its measures, is a plan', () => {
  expect(
    taskLines(`
    | 序号 | 姓名 | 住址 | 帮扶措施 | 帮扶单位 | 联系电话 |
    | 1 | 张某某 | 东村 | 安排公益岗位 | 县人社局 | 0771-1 |
    | 2 | 李某某 | 西村 | 改造危房 | 县住建局 | 0771-2 |`),
  ).toEqual(['1 | 安排公益岗位 | 责任:县人社局 | none', '2 | 改造危房 | 责任:县住建局 | none']);
});

test('who leads and who supports under 责任分工 is not what is to be done', () => {
  expect(
    taskLines(`
    | 序号 | 测评标准 | 责任分工 | 完成时限 |
    | 1 | 街面整洁，无乱堆乱放。 | 市城管局牵头，市住建局配合 | 2025年3月底前 |
    | 2 | 公交准点率达到要求。 | 市交通局牵头，市公安局配合 | 2025年4月底前 |`),
  ).toEqual([
    '1 | 街面整洁，无乱堆乱放。 | 牵头:市城管局 配合:市住建局 | 2025-03-31',
    '2 | 公交准点率达到要求。 | 牵头:市交通局 配合:市公安局 | 2025-04-30',
  ]);
});
