import { taskLines } from '../../helpers/task-lines';

/** Headers as offices write them, each over rows that would do for tasks. */
const noPlans: readonly [about: string, header: string, row: string][] = [
  ['duty roster', '序号 | 值班单位 | 值班任务 | 值班时间 | 责任人', '1 | 调度中心 | 接听热线 | 6月1日前 | 张某'],
  ['windows by turns', '序号 | 轮值任务 | 轮值班组 | 时间 | 单位', '1 | 导税咨询 | 一组 | 6月7日前 | 纳税服务科'],
  ['meetings', '序号 | 时间 | 会议内容 | 主持人 | 参加单位', '1 | 7月15日 | 听取汇报 | 韦某 | 县农业农村局'],
  ['equipment', '设备名称 | 安装地点 | 管护单位 | 启用时间 | 数量', '称重平台 | 东口 | 养护中心 | 2024年6月 | 2'],
  ['scores', '序号 | 评分内容 | 分值 | 责任单位 | 得分 | 评分时间', '1 | 党政同责 | 10 | 市食安办 | 9 | 2025年7月5日'],
  ['budget', '支出项目 | 用途说明 | 预算数 | 责任单位 | 支付时间', '审计 | 委托审计 | 38 | 审计处 | 2024年6月'],
  ['glossary', '名词 | 含义 | 说明 | 责任单位', '水权 | 用水权利 | 分解指标 | 县水利局'],
  ['contacts', '单位 | 联络员 | 电话 | 负责任务 | 接任时间', '市教育局 | 蒋某 | 2218 | 第4项 | 2025年3月'],
];

test.each(noPlans)('%s is no plan', (_about, header, row) => {
  expect(taskLines(`\n| ${header} |\n| ${row} |\n| ${row} |`)).toEqual([]);
});

/** The same words as further columns of a plan. */
const plans: readonly [about: string, header: string, row: string, line: string][] = [
  [
    'scores beside the work',
    '序号 | 工作任务 | 分值 | 得分 | 责任单位 | 完成时限',
    '1 | 修路 | 10 | 9 | 县交通局 | 2024年6月底前',
    '1 | 修路 | 责任:县交通局 | 2024-06-30',
  ],
  [
    'contacts beside who leads and who supports',
    '序号 | 事项 | 牵头单位 | 配合单位 | 联络员 | 电话',
    '1 | 修路 | 县交通局 | 县财政局 | 张某 | 2831',
    '1 | 修路 | 牵头:县交通局 配合:县财政局 | none',
  ],
  [
    'equipment to be installed by a day',
    '设备名称 | 安装地点 | 责任单位 | 完成时限',
    '称重平台 | 东口 | 县交通局 | 2024年6月底前',
    '称重平台 | 责任:县交通局 | 2024-06-30',
  ],
];

test.each(plans)('%s stays a plan', (_about, header, row, line) => {
  expect(taskLines(`\n| ${header} |\n| ${row} |`)).toEqual([line]);
});

test('a list of equipment right below a total ends the table', () => {
  expect(
    taskLines(`
    | 序号 | 任务 | 责任单位 | 完成时限 | 完成情况 |
    | 1 | 修路 | 县交通局 | 2024年6月底前 | 已完成 |
    | 合计 | 1项 | | | |
    | 设备类别 | 设备名称 | 管护单位 | 启用时间 | 运行状态 |
    | 监测 | 雨量计 | 养护中心 | 2023年6月 | 正常 |`),
  ).toEqual(['1 | 修路 | 责任:县交通局 | 2024-06-30']);
});
