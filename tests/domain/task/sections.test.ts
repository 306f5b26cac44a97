import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
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

test('a phase holds the limit in its title, with the year of the title or the document', () => {
  const drawing = `
    | 2024年专项行动任务表 | < | < |
    | 序号 | 工作任务 | 责任单位 |
    | 第一阶段：动员部署（2023年12月1日—12月31日） | < | < |
    | 1 | 甲 | A局 |
    | 第二阶段：集中整治（4月1日至10月31日） | < | < |
    | 2 | 乙 | A局 |
    | 第三阶段 验收 11月底前 | < | < |
    | 3 | 丙 | A局 |
    | 第四阶段：长效管理（长期坚持） | < | < |
    | 4 | 丁 | A局 |`;
  expect(taskLines(drawing).map((line) => line.split(' | ').at(-1))).toEqual([
    '2023-12-31',
    '2024-10-31',
    '2024-11-30',
    'ongoing',
  ]);
});

test('the day of a meeting in a title is no limit, a month that is the whole title is', () => {
  const drawing = `
    | 2024年督办事项 | < | < |
    | 序号 | 工作任务 | 责任单位 |
    | 县委常委会会议（2024年3月5日） | < | < |
    | 1 | 甲 | A局 |
    | 二、8月份工作安排（1项） | < | < |
    | 2 | 乙 | A局 |`;
  expect(taskLines(drawing).map((line) => line.split(' | ').at(-1))).toEqual(['none', '2024-08-31']);
});

test('部门：财务部 names who is responsible below; an office alone does where no column says who', () => {
  const drawing = `
    | 序号 | 工作事项 | 完成时限 | 备注 |
    | 责任部门：财务部 | | 分管领导：王建国副总经理 | |
    | 1 | 甲 | 2024年6月 | |
    | 工程管理部（1项） | < | < | < |
    | 2 | 乙 | 2024年6月 | |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 责任部门：财务部 > 甲 | 责任:财务部 | 2024-06-30',
    '2 | 工程管理部（1项） > 乙 | 责任:工程管理部 | 2024-06-30',
  ]);
});

test('a heading beside labelled words is a heading, and these say who and when', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位 | 完成时间 |
    | 一、产业发展（5项） | | 责任领导：王县长 | |
    | 1 | 甲。 | A局 | 2025年3月 |
    | 二、民生（3项） | | 牵头单位：县民政局 | 完成时限：2025年9月底 |
    | 2 | 乙。 | B局 | |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 一、产业发展（5项） > 甲。 | 责任:A局 | 2025-03-31',
    '2 | 二、民生（3项） > 乙。 | 牵头:县民政局 责任:B局 | 2025-09-30',
  ]);
});

test('a line above the table says who, where no column does', () => {
  const drawing = (more: string, cell: string): string => `
    | 2025年招商任务表 | < | < |
    | 责任单位：市投促局 | | |
    | 序号 | 任务 | 完成时限 ${more}|
    | 1 | 甲。 | 2025年3月 ${cell}|`;
  expect(taskLines(drawing('', ''))).toEqual(['1 | 甲。 | 责任:市投促局 | 2025-03-31']);
  expect(taskLines(drawing('| 责任科室', '| 招商科'))).toEqual(['1 | 甲。 | 责任:招商科 | 2025-03-31']);
});

test('a section title that is nothing but a limit sets it for the rows below', () => {
  const drawing = `
    | 2025年重点攻坚任务清单 | < | < |
    | 序号 | 攻坚任务 | 责任单位 |
    | 一、2025年3月底前完成（2项） | < | < |
    | 1 | 签约项目 | 招商局 |
    | 二、全年常态化开展（1项） | < | < |
    | 2 | 企业诉求办理 | 政务中心 |
    | 三、2025年重点项目（1项） | < | < |
    | 3 | 厂房改造 | 建设局 |`;
  expect(
    readTables(drawGrid(drawing))[0]?.tasks.map(({ deadline }) => deadline.milestones[0]?.due ?? deadline.kind),
  ).toEqual(['2025-03-31', 'ongoing', 'none']);
});
