import { taskLines } from '../../helpers/task-lines';

test('section rows over the width group the rows below, on two levels', () => {
  const drawing = `
    | 2024年重点任务分工表 | < | < | < |
    | 序号 | 重点任务 | 牵头单位 | 完成时限 |
    | 一、强化要素保障 | < | < | < |
    | （一）用地 | < | < | < |
    | 1 | 保障用地 | 市自然资源局 | 6月底前 |
    | （二）用电 | < | < | < |
    | 2 | 缩短时间 | 市供电公司 | 9月底前 |
    | 二、优化服务 | < | < | < |
    | 3 | 一窗受理 | 市政务局 | 12月底前 |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 一、强化要素保障 > （一）用地 > 保障用地 | 牵头:市自然资源局 | 2024-06-30',
    '2 | 一、强化要素保障 > （二）用电 > 缩短时间 | 牵头:市供电公司 | 2024-09-30',
    '3 | 二、优化服务 > 一窗受理 | 牵头:市政务局 | 2024-12-31',
  ]);
});

test('who and when named in a section title apply below it, a task of its own wins', () => {
  const drawing = `
    | 序号 | 重点任务 | 牵头单位 | 完成时限 |
    | 一、审批（牵头单位：市政务局，完成时限：2024年6月底前） | < | < | < |
    | 1 | 一网通办 |  |  |
    | 2 | 精简材料 | 市司法局 | 2024年9月 |
    | 二、监管 | < | < | < |
    | 3 | 双随机 |  |  |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 一、审批（牵头单位：市政务局，完成时限：2024年6月底前） > 一网通办 | 牵头:市政务局 | 2024-06-30',
    '2 | 一、审批（牵头单位：市政务局，完成时限：2024年6月底前） > 精简材料 | 牵头:市司法局 | 2024-09-30',
    '3 | 二、监管 > 双随机 | none',
  ]);
});

test('headings in the measure column are told by their numbers', () => {
  const drawing = `
    | 任务内容 | 牵头单位 | 时间节点 |
    | 一、深化改革 |  |  |
    | （一）审批 |  |  |
    | 1.压减时限 | 市政务局 | 2022年6月 |
    | （二）监管 |  |  |
    | 2.双随机 | 市市场监管局 | 2022年9月 |`;
  expect(taskLines(drawing)).toEqual([
    '一、深化改革 > （一）审批 > 1.压减时限 | 牵头:市政务局 | 2022-06-30',
    '一、深化改革 > （二）监管 > 2.双随机 | 牵头:市市场监管局 | 2022-09-30',
  ]);
});

test('一 in the number column heads a group, 1 is a task', () => {
  const drawing = `
    | 序号 | 工作任务 | 责任单位 | 完成时限 |
    | 一 | 党的建设 |  |  |
    | 1 | 甲 | 组织部 | 2024年6月 |
    | 二 | 经济建设 |  |  |
    | 1 | 乙 | 发改局 | 2024年7月 |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 党的建设 > 甲 | 责任:组织部 | 2024-06-30',
    '1 | 经济建设 > 乙 | 责任:发改局 | 2024-07-31',
  ]);
});

test('with section rows above, a grouping column is the second level', () => {
  const drawing = `
    | 序号 | 重点任务 | 工作措施 | 责任单位 | 完成时限 |
    | 一、改善环境 | < | < | < | < |
    | 1 | 治水 | 清淤 | 水利局 | 2024年6月 |
    | 2 | ^ | 截污 | 住建局 | 2024年7月 |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 一、改善环境 > 治水 > 清淤 | 责任:水利局 | 2024-06-30',
    '2 | 一、改善环境 > 治水 > 截污 | 责任:住建局 | 2024-07-31',
  ]);
});
