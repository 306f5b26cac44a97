import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';

/** 归类 / 环节 / 所属事项 → 措施 of each task; – where there is none. */
function levelsOf(drawing: string): string[] {
  const tasks = readTables(drawGrid(drawing)).flatMap((table) => table.tasks);
  return tasks.map(({ system, stage, measureParent, measure }) =>
    [system, stage, measureParent, measure].map((text) => text ?? '–').join(' / '),
  );
}

test('under section rows on two levels a grouping column is what its measures share, also where one level is left out', () => {
  expect(
    levelsOf(`
    | 序号 | 改革任务 | 具体举措   | 责任单位 | 完成时限  |
    | 一、政务服务 | < | < | < | < |
    | （一）企业开办 | < | < | < | < |
    | 1 | 一件事 | 登记合一。 | 市财政局 | 2024年3月 |
    | 2 | ^      | 印章合一。 | 市审计局 | 2024年4月 |
    | 二、法治环境 | < | < | < | < |
    | 3 | 涉企执法 | 综合检查。 | 市司法局 | 2024年5月 |`),
  ).toEqual([
    '一、政务服务 / （一）企业开办 / 一件事 / 登记合一。',
    '一、政务服务 / （一）企业开办 / 一件事 / 印章合一。',
    '二、法治环境 / – / 涉企执法 / 综合检查。',
  ]);
});

test('labels left of the number group, whatever their words', () => {
  expect(
    levelsOf(`
    | 建设任务 | 建设内容 | 序号 | 具体举措         | 责任单位 | 完成时间  |
    | 师资队伍 | 人才引育 | 1    | 引进人才二十人。 | 人事处   | 2024年3月 |
    | ^        | 教师评价 | 2    | 修订考核办法。   | 人事处   | 2024年4月 |
    | 科研水平 | 平台建设 | 3    | 建设共享平台。   | 科研处   | 2024年5月 |`),
  ).toEqual([
    '师资队伍 / 人才引育 / – / 引进人才二十人。',
    '师资队伍 / 教师评价 / – / 修订考核办法。',
    '科研水平 / 平台建设 / – / 建设共享平台。',
  ]);
});

test('what was inspected groups the problems found; of what kind they are does not', () => {
  expect(
    levelsOf(`
    | 检查内容 | 发现的问题     | 整改类型 | 整改措施       | 责任部门 | 完成时间  |
    | 定密管理 | 文件未标期限。 | 立行立改 | 补标保密期限。 | 办公室   | 2024年3月 |
    | ^        | ^              | ^        | 举办业务培训。 | 办公室   | 2024年4月 |
    | 网络管理 | 病毒库未更新。 | 持续整改 | 指定专人更新。 | 信息科   | 2024年5月 |`),
  ).toEqual([
    '定密管理 / – / 文件未标期限。 / 补标保密期限。',
    '定密管理 / – / 文件未标期限。 / 举办业务培训。',
    '网络管理 / – / 病毒库未更新。 / 指定专人更新。',
  ]);
});

test('short labels under …内容 beside sentences are what the sentences share', () => {
  expect(
    levelsOf(`
    | 序号 | 测评内容 | 测评要求               | 牵头单位 | 完成时限  |
    | 1    | 组织机构 | 组织健全，职责落实。   | 市爱卫办 | 2024年3月 |
    | 2    | ^        | 纳入年度目标考核。     | 市政府办 | 2024年4月 |
    | 3    | 农贸市场 | 完成标准化改造并验收。 | 市商务局 | 2024年5月 |`),
  ).toEqual([
    '– / – / 组织机构 / 组织健全，职责落实。',
    '– / – / 组织机构 / 纳入年度目标考核。',
    '– / – / 农贸市场 / 完成标准化改造并验收。',
  ]);
});

test.each([
  ['over limits is the limit', ['6月底前', '每年12月底前', '长期'], ['6月底前', '每年12月底前', '长期']],
  ['over days of papers is not', ['2024/3/5', '2024/3/6', '2024/3/7'], ['', '', '']],
])('报送时间 %s', (_, cells, limits) => {
  const rows = cells.map((cell, index) => `| ${index + 1} | 完成第${index + 1}项任务。 | 市财政局 | ${cell} |`);
  const [table] = readTables(drawGrid(`| 序号 | 工作措施 | 责任单位 | 报送时间 |\n${rows.join('\n')}`));
  expect(table?.tasks.map(({ deadline }) => deadline.text)).toEqual(limits);
});

test.each([
  [
    'a second level with nothing finer is the measure',
    `
    | 一级指标 | 二级指标       | 责任单位 | 完成时限  |
    | 组织领导 | 成立领导小组。 | 市委办   | 2024年3月 |
    | ^        | 定期研究部署。 | 市政府办 | 2024年6月 |`,
    ['组织领导 / – / – / 成立领导小组。', '组织领导 / – / – / 定期研究部署。'],
  ],
  [
    'three levels of one word',
    `
    | 一级目标 | 二级目标 | 三级目标       | 责任部门 | 完成时间  |
    | 提升质量 | 教学质量 | 修订教学计划。 | 教务处   | 2024年5月 |`,
    ['提升质量 / 教学质量 / – / 修订教学计划。'],
  ],
  [
    'of two things that measures answer to the nearer one is shared, the other groups',
    `
    | 序号 | 巡察反馈问题 | 整改事项     | 整改措施       | 责任单位 | 整改时限  |
    | 1    | 领导弱化     | 学习不深入。 | 制定学习计划。 | 局党组   | 2024年5月 |`,
    ['领导弱化 / – / 学习不深入。 / 制定学习计划。'],
  ],
  [
    'lists of tasks, problems, measures, duties and limits side by side',
    `
    | 序号 | 任务清单 | 问题清单   | 措施清单      | 责任清单 | 时限清单  |
    | 1    | 河道清淤 | 淤积严重。 | 清淤3公里。   | 水利局   | 2024年5月 |`,
    ['河道清淤 / – / 淤积严重。 / 清淤3公里。'],
  ],
])('%s', (_, drawing, levels) => {
  expect(levelsOf(drawing)).toEqual(levels);
});

test('classes with their limits alone are a lookup, not a plan', () => {
  expect(levelsOf('| 子类 | 办理时限 |\n| 咨询 | 3个工作日内 |\n| 投诉 | 7个工作日内 |')).toEqual([]);
});

test('是否销号 is progress, never a number; bodies of the counties stand beside those of the city', () => {
  const [table] = readTables(
    drawGrid(`
    | 序号 | 整改措施       | 市直责任单位 | 县区责任单位   | 整改时限  | 是否销号 |
    | 1    | 建立联合机制。 | 市水利局     | 各县区人民政府 | 2024年6月 | 是       |`),
  );
  const [task] = table?.tasks ?? [];
  expect([task?.no, task?.progress?.state]).toEqual(['1', 'done']);
  const bodies = [task?.responsible, task?.units].flatMap((one) => one?.named ?? []);
  expect(bodies).toEqual(expect.arrayContaining(['市水利局', '各县区人民政府']));
});

test('targets by the end of months are the limit of their task', () => {
  const [table] = readTables(
    drawGrid(`
    | 2024年项目推进计划 | < | < | < | < |
    | 序号 | 项目   | 推进计划 | <        | 责任单位 |
    | ^    | ^      | 6月底    | 12月底   | ^        |
    | 1    | 体育馆 | 完成桩基 | 竣工     | 市文体局 |`),
  );
  expect(table?.tasks[0]?.deadline.milestones.map(({ due, label }) => [due, label])).toEqual([
    ['2024-06-30', '完成桩基'],
    ['2024-12-31', '竣工'],
  ]);
});

test.each([
  [
    'sentences under a weak word are the measure, the names before them group',
    `
    | 项目     | 内容           | 责任科室 | 完成日期  |
    | 消防安全 | 检查灭火器。   | 保卫科   | 2024年3月 |
    | 用电安全 | 检查各处线路。 | 后勤科   | 2024年4月 |`,
    ['消防安全 / – / – / 检查灭火器。', '用电安全 / – / – / 检查各处线路。'],
  ],
  [
    'an action groups its tasks, and is the task where nothing finer stands beside it',
    `
    | 序号 | 提升行动 | 工作任务       | 责任单位 | 推进时序  |
    | 1    | 环境提升 | 整治背街小巷。 | 市城管局 | 2024年9月 |`,
    ['环境提升 / – / – / 整治背街小巷。'],
  ],
  [
    'a works programme alone',
    '| 序号 | 重点工程 | 责任单位 | 完成时限 |\n| 1 | 城东水厂 | 市水务局 | 2024年9月 |',
    ['– / – / – / 城东水厂'],
  ],
])('%s', (_, drawing, levels) => {
  expect(levelsOf(drawing)).toEqual(levels);
});

test('planned start and end without a body, months in runs, a limit under 办结要求', () => {
  const limitsOf = (drawing: string) =>
    readTables(drawGrid(drawing)).flatMap(({ tasks }) => tasks.map(({ deadline }) => deadline.text));
  expect(
    limitsOf('| 序号 | 任务 | 具体内容 | 计划开始 | 计划完成 |\n| 1 | 招聘 | 完成校园招聘。 | 2024年3月 | 2024年5月 |'),
  ).toEqual(['2024年5月']);
  expect(
    limitsOf('| 序号 | 工作任务 | 责任单位 | 1-3月 | 10-12月 |\n| 1 | 修订规划。 | 规划科 | 调研 | 印发 |'),
  ).toEqual(['1-3月：调研；10-12月：印发']);
  expect(limitsOf('| 序号 | 督查事项 | 责任单位 | 办结要求 |\n| 1 | 推进改造。 | 市住建局 | 10月底前办结 |')).toEqual([
    '10月底前办结',
  ]);
});
