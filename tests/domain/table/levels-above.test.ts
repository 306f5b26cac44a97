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
