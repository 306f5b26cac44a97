import { viewSheet } from '../../../src/domain/grid/sheet-view';
import { findTables } from '../../../src/domain/table/find-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

/** `header:role` of each column of the first table. */
function rolesOf(drawing: string): string[] {
  const [found] = findTables(viewSheet(drawGrid(drawing)));
  return found?.layout.columns.map(({ header, role, part }) => `${header}:${role}${part ? `.${part}` : ''}`) ?? [];
}

test('three header rows, bilingual, with a row of column numbers below', () => {
  const drawing = `
    | 序号⏎No. | 工 作 任 务⏎Task | 责任分工 | < | < | 完成时限⏎Deadline |
    | ^ | ^ | 牵头 | 配合 | < | ^ |
    | ^ | ^ | ^ | 单位 | 联系人 | ^ |
    | （1） | （2） | （3） | （4） | （5） | （6） |
    | 1 | 甲 | A局 | B局 | 张三 | 2024年9月 |`;
  expect(rolesOf(drawing)).toEqual([
    '序号No.:no',
    '工作任务Task:measure',
    '责任分工/牵头:lead',
    '责任分工/配合/单位:cooperating',
    '责任分工/配合/联系人:other',
    '完成时限Deadline:deadline',
  ]);
  expect(taskLines(drawing)).toEqual(['1 | 甲 | 牵头:A局 配合:B局 | 2024-09-30']);
});

describe('words with two meanings', () => {
  test.each([
    [
      '责任单位 as the only one',
      '| 序号 | 任务 | 责任单位 | 时限 |\n| 1 | 甲 | 市局 | 2024年1月 |',
      '责任单位:responsible',
    ],
    [
      '责任单位 beside 责任部门',
      '| 序号 | 任务 | 责任单位 | 责任部门 | 时限 |\n| 1 | 甲 | 各级机关 | 法制科 | 2024年1月 |',
      '责任单位:units',
    ],
    [
      '责任单位 of levels beside 牵头部门',
      '| 序号 | 任务 | 责任单位 | 牵头部门 | 时限 |\n| 1 | 甲 | 市局 | 法制科 | 2024年1月 |',
      '责任单位:units',
    ],
    [
      '责任单位 as one of three',
      '| 序号 | 任务 | 牵头单位 | 责任单位 | 配合单位 | 时限 |\n| 1 | 甲 | 市发改委 | 市财政局 | 市审计局 | 2024年1月 |',
      '责任单位:responsible',
    ],
    [
      '单位 as unit of measure',
      '| 指标 | 单位 | 任务 | 责任单位 | 时限 |\n| GDP | 亿元 | 稳增长 | 发改委 | 2024年1月 |\n| 粮食 | 万吨 | 保面积 | 农业局 | 2024年1月 |',
      '单位:other',
    ],
    ['单位 as the office', '| 单位 | 工作任务 | 完成时限 |\n| 市公安局 | 甲 | 2024年1月 |', '单位:responsible'],
    ['责任人 alone', '| 序号 | 工作任务 | 责任人 | 完成时限 |\n| 1 | 甲 | 张三 | 2024年1月 |', '责任人:responsible'],
    [
      '责任人 beside 责任单位',
      '| 序号 | 工作任务 | 责任单位 | 责任人 | 完成时限 |\n| 1 | 甲 | A局 | 张三 | 2024年1月 |',
      '责任人:other',
    ],
    [
      '完成 inside another word',
      '| 项目名称 | 前期手续完成情况 | 责任单位 | 完成时限 |\n| 桥 | 已办 | A局 | 2024年1月 |',
      '前期手续完成情况:other',
    ],
    ['完成情况', '| 任务 | 责任单位 | 完成时限 | 完成情况 |\n| 甲 | A局 | 2024年1月 | 已完成 |', '完成情况:progress'],
    ['项目 as a group', '| 项目 | 工作内容 | 责任部门 | 完成时间 |\n| 教学 | 甲 | A处 | 2024年1月 |', '项目:system'],
    [
      '问题 above measures',
      '| 存在问题 | 整改措施 | 责任单位 | 整改时限 |\n| 甲 | 乙 | A局 | 2024年1月 |',
      '存在问题:measure.parent',
    ],
    [
      'a column of sentences',
      '| 测评项目 | 测评标准 | 牵头单位 | 整改时限 |\n| 环境 | 道路平整，无破损、无积水。 | A局 | 2024年1月 |',
      '测评标准:measure',
    ],
  ])('%s', (_, drawing, role) => {
    expect(rolesOf(drawing)).toContain(role);
  });
});

describe('header synonyms', () => {
  test.each([
    [
      'deadline',
      [
        '完成时间',
        '时间节点',
        '时限要求',
        '整改时限',
        '完成期限',
        '办结时限',
        '完成时限（年月）',
        '计划完成时间',
        '截止日期',
        '工作时限',
      ],
    ],
    ['lead', ['牵头单位', '主办单位', '主责', '牵头部门', '主责单位', '牵头责任单位', '主办科室', '牵头单位（部门）']],
    ['cooperating', ['配合单位', '协办', '参与单位', '配合部门', '协同单位', '协助科室', '会办单位']],
    [
      'progress',
      [
        '完成情况',
        '进展情况',
        '整改进度',
        '销号情况',
        '落实情况',
        '是否完成',
        '目前进展',
        '工作进展情况',
        '截至6月底进展情况',
      ],
    ],
    [
      'measure',
      ['工作措施', '具体举措', '整改措施', '工作内容', '任务内容', '重点任务', '工作任务', '主要任务', '任务'],
    ],
  ])('%s', (role, words) => {
    for (const word of words) {
      const other = role === 'measure' ? '责任科室' : '工作内容';
      const last = role === 'deadline' ? '' : '| 完成时限 |';
      const drawing = `| 序号 | ${other} | ${word} ${last || '|'}\n| 1 | 甲乙丙 | 2024年1月 ${last === '' ? '|' : '| 2024年1月 |'}`;
      expect(rolesOf(drawing)).toContain(`${word}:${role}`);
    }
  });
});

describe('labels under a word we do not know', () => {
  const drawing = (labels: readonly string[]): string =>
    [
      '| 编号 | 产业链 | 举措 | 责任单位 | 时限 |',
      ...labels.map((text, i) => `| ${i + 1} | ${text} | 甲${i} | A局 | 2024年1月 |`),
    ].join('\n');

  test('group when they repeat', () => {
    expect(rolesOf(drawing(['新材料', '新材料', '食品', '食品']))).toContain('产业链:system');
  });

  test.each([
    ['stand over one row each', ['新材料', '食品', '纺织', '机械']],
    ['are figures', ['12', '12', '8', '8']],
    ['are months', ['3月', '3月', '6月', '6月']],
  ])('do not when they %s', (_what, labels) => {
    expect(rolesOf(drawing(labels))).toContain('产业链:other');
  });
});

test.each(['整改进展情况', '年度重点工作推进落实情况', '第一季度工作进展情况'])('%s is progress', (header) => {
  expect(rolesOf(`| 序号 | 任务 | 责任单位 | ${header} |\n| 1 | 甲 | A局 | 已完成 |`)).toContain(`${header}:progress`);
});

test.each(['前期手续完成情况', '资金落实情况'])('%s is not', (header) => {
  expect(rolesOf(`| 序号 | 任务 | 责任单位 | ${header} |\n| 1 | 甲 | A局 | 已完成 |`)).toContain(`${header}:other`);
});

test('a header that lost its merges: blanks over named columns belong to the group on the left', () => {
  const drawing = `
    | 序号 | 目标任务 | 责任分工 |          |          | 时间要求 |      | 落实情况 |
    |      |          | 分管领导 | 责任单位 | 配合单位 | 开始     | 完成 |          |
    | 1    | 甲       | 张三     | A局      | B局      | 3月      | 8月  | 已完成   |`;
  expect(rolesOf(drawing)).toEqual([
    '序号:no',
    '目标任务:measure',
    '责任分工/分管领导:other',
    '责任分工/责任单位:responsible',
    '责任分工/配合单位:cooperating',
    '时间要求/开始:deadline.start',
    '时间要求/完成:deadline.end',
    '落实情况:progress',
  ]);
});

test('merged labels in a nameless column on the left group the tasks', () => {
  const drawing = `
    |          | 序号 | 任务 | 责任单位 | 时限      |
    | 基础设施 | 1    | 甲   | A局      | 2024年1月 |
    | ^        | 2    | 乙   | B局      | 2024年2月 |
    | 公共服务 | 3    | 丙   | B局      | 2024年2月 |`;
  expect(rolesOf(drawing)[0]).toBe(':system');
});

describe('people', () => {
  test.each([
    ['责任人 and not the leaders above', '责任人 | 分管领导', ['责任人:responsible', '分管领导:other']],
    ['leaders where nobody else is', '责任领导 | 备注', ['责任领导:responsible', '备注:note']],
  ])('%s', (_what, header, expected) => {
    expect(rolesOf(`| 序号 | 具体措施 | ${header} | 完成时限 |\n| 1 | 甲 | 张三 | 李四 | 2024年1月 |`)).toEqual(
      expect.arrayContaining(expected),
    );
  });
});

test.each([
  ['限办时间', 'deadline'],
  ['月份', 'deadline'],
  ['交办时间', 'other'],
  ['批示日期', 'other'],
])('%s is %s', (header, role) => {
  expect(rolesOf(`| 序号 | 任务 | 责任单位 | ${header} |\n| 1 | 甲 | A局 | 2024年1月 |`)).toContain(
    `${header}:${role}`,
  );
});

test('完成日期 behind 完成情况 is the day it was done when the limit stands elsewhere', () => {
  const roles = rolesOf(`
    | 序号 | 工作措施 | 牵头单位 | 完成时限 | 完成情况 | 完成日期 |
    | 1 | 拆除违规广告。 | 市容科 | 2024年9月底前 | | |
    | 2 | 规范占道经营。 | 市容科 | 2024年9月底前 | | |
  `);
  expect(roles.slice(3)).toEqual(['完成时限:deadline', '完成情况:progress', '完成日期:progress.doneOn']);
});
