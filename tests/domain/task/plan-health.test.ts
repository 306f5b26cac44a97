/** Plan health: each kind of finding where it must stand, and where it must keep silent. */
import { createCalendar } from '../../../src/domain/deadline/calendar/work-calendar';
import { restDayFindings } from '../../../src/domain/task/findings/rest-day-findings';
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';

const header = '| 序号 | 类别 | 任务 | 牵头单位 | 配合单位 | 时限 |';

/** Findings of one code in a plan of 2024: `cell message`. */
function found(code: string, rows: string, title = '2024年任务表'): string[] {
  const [table] = readTables(drawGrid(`| ${title} | < | < | < | < | < |\n${header}\n${rows}`));
  return table?.findings.filter((one) => one.code === code).map(({ cell, message }) => `${cell} ${message}`) ?? [];
}

describe('a limit on a rest day', () => {
  test.each([
    ['a Sunday', '2024年6月16日前', '2024-06-16是星期日'],
    ['a statutory holiday', '2024年10月3日', '2024-10-03是国庆假期'],
    ['a date with dots', '2024.6.15', '2024-06-15是星期六'],
  ])('%s is said', (_, limit, says) => {
    const [one, ...more] = found('plan.rest-day', `| 1 | 甲 | 修路 | A局 | | ${limit} |`);
    expect(one).toContain(`F3 时限${says}`);
    expect(more).toEqual([]);
  });

  test.each([
    ['a working day', '2024年6月14日前'],
    ['a Sunday that is worked instead', '2024年9月29日前'],
    ['the end of a month that nobody wrote as a day', '2024年6月底前'],
    ['a quarter', '2024年二季度'],
    ['no date', '持续开展'],
  ])('%s is not', (_, limit) => {
    expect(found('plan.rest-day', `| 1 | 甲 | 修路 | A局 | | ${limit} |`)).toEqual([]);
  });

  test('tasks of one day share one finding', () => {
    const all = found(
      'plan.rest-day',
      '| 1 | 甲 | 修路 | A局 | | 2024年6月16日 |\n| 2 | 甲 | 架桥 | B局 | | 2024年6月16日前 |',
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('有2项任务以这一天为限');
  });

  test('years without an announced calendar are said once, not guessed', () => {
    const rows = '| 1 | 甲 | 修路 | A局 | | 2031年6月15日 |\n| 2 | 甲 | 架桥 | B局 | | 2031年9月6日 |';
    const [table] = readTables(drawGrid(`${header}\n${rows}`));
    if (!table) throw new Error('no table');
    const until2024 = createCalendar([{ year: 2024, notice: null, off: [], work: [] }]);
    expect(restDayFindings(table, until2024).map(({ code, cell }) => [code, cell])).toEqual([
      ['plan.rest-day-unknown', 'F2'],
    ]);
  });
});

describe('names that may be one body', () => {
  test('the same duty under another kind of body', () => {
    const [one] = found(
      'department.alias-suggested',
      '| 1 | 甲 | 修路 | 市发改委 | | 2024年3月 |\n| 2 | 甲 | 架桥 | 市发展改革委 | | 2024年4月 |',
    );
    expect(one).toContain('D4 “市发改委”与“市发展改革委”可能是同一单位');
  });

  const often = ['1', '2', '3'].map((no) => `| ${no} | 甲 | 任务${no} | 市住房和城乡建设局 | | 2024年3月 |`).join('\n');

  test('a long name one character away from one that stands often', () => {
    const [one] = found('department.near-name', `${often}\n| 4 | 甲 | 任务4 | 市住房和城乡健设局 | | 2024年3月 |`);
    expect(one).toContain('D6 “市住房和城乡健设局”只出现一次');
  });

  test.each([
    ['short names', '市公安局', '市公路局'],
    ['numbered names', '市第三人民医院', '市第二人民医院'],
    ['names of places', '凤冈县人民政府', '凤山县人民政府'],
  ])('%s are two bodies', (_, rare, common) => {
    const rows = [rare, common, common, common].map(
      (name, at) => `| ${at + 1} | 甲 | 任务${at} | ${name} | | 2024年3月 |`,
    );
    expect(found('department.near-name', rows.join('\n'))).toEqual([]);
    expect(found('department.alias-suggested', rows.join('\n'))).toEqual([]);
  });
});

describe('a blank inside a group', () => {
  test('between tasks of one group', () => {
    const [one] = found(
      'plan.blank-in-group',
      '| 1 | 城建 | 修路 | A局 | | 2024年3月 |\n| 2 | ^ | 架桥 | A局 | | 2024年3月 |\n| 3 | | 建校 | A局 | | 2024年3月 |\n| 4 | 城建 | 建院 | A局 | | 2024年3月 |',
    );
    expect(one).toContain('B5 任务3的“任务类别”是空白，上下都属于“城建”');
  });

  test.each([
    [
      'between two groups',
      '| 1 | 城建 | 修路 | A局 | | 2024年3月 |\n| 2 | ^ | 架桥 | A局 | | 2024年3月 |\n| 3 | | 建校 | A局 | | 2024年3月 |\n| 4 | 民生 | 建院 | A局 | | 2024年3月 |',
    ],
    [
      'at the end',
      '| 1 | 城建 | 修路 | A局 | | 2024年3月 |\n| 2 | ^ | 架桥 | A局 | | 2024年3月 |\n| 3 | | 建校 | A局 | | 2024年3月 |',
    ],
    ['covered by a merge', '| 1 | 城建 | 修路 | A局 | | 2024年3月 |\n| 2 | ^ | 架桥 | A局 | | 2024年3月 |'],
  ])('not %s', (_, rows) => {
    expect(found('plan.blank-in-group', rows)).toEqual([]);
  });
});

describe('a limit before the document', () => {
  const dated = (limits: readonly string[]): string =>
    limits.map((limit, at) => `| ${at + 1} | 甲 | 任务${at} | A局 | | ${limit} |`).join('\n');
  const title = '任务表（2024年5月10日印发）';

  test('one among later ones is said', () => {
    const limits = ['2024年6月', '2024年7月', '2023年8月', '2024年9月'];
    expect(found('plan.before-document', dated(limits), title)).toHaveLength(1);
  });

  test('where many are, the date is that of a report, and nothing is said', () => {
    const limits = ['2024年1月', '2024年2月', '2024年3月', '2024年9月'];
    expect(found('plan.before-document', dated(limits), title)).toEqual([]);
  });
});

test('a single date far from the one that all others of its group share', () => {
  const rows = (limit: string): string =>
    ['2024年9月30日', '2024年9月30日', '2024年9月30日', limit]
      .map((one, at) => `| ${at + 1} | 甲 | 任务${at} | A局 | | ${one} |`)
      .join('\n');
  expect(found('plan.date-apart', rows('2024年5月30日'))).toHaveLength(1);
  expect(found('plan.date-apart', rows('2024年8月30日'))).toEqual([]);
});

describe('a role that could be another', () => {
  const unsure = (drawing: string): string[] =>
    readTables(drawGrid(drawing))[0]
      ?.findings.filter(({ code }) => code === 'table.role-unsure')
      .map(({ cell }) => String(cell)) ?? [];

  test('办结时间 as the only date column may be the day it was done', () => {
    expect(unsure('| 任务 | 责任单位 | 办结时间 |\n| 修路 | A局 | 2024年3月底 |')).toEqual(['C1']);
  });

  test('quarters beside a time limit are targets, and nobody is asked', () => {
    const drawing = `
      | 序号 | 任务 | 责任单位 | 完成时限 | 一季度 | 二季度 |
      | 1 | 修路 | A局 | 2024年6月底 | 完成招标 | 完工 |
      | 2 | 架桥 | A局 | 2024年6月底 | 完成设计 | 开工 |`;
    expect(unsure(drawing)).toEqual([]);
  });
});

describe('a name that is perhaps no body', () => {
  test('is said with its cell', () => {
    expect(found('department.unknown-name', '| 1 | 甲 | 修路 | 市财政局、修缮一新 | 市民政局 | 2024年3月 |')).toEqual([
      'D3 “修缮一新”看不出是不是单位名称，照原文列出，请核对。',
    ]);
  });

  test('several of a sheet are said once', () => {
    const [one, ...more] = found(
      'department.unknown-name',
      '| 1 | 甲 | 修路 | 公安、住建、城管 | 卫生健康、教育 | 2024年3月 |',
    );
    expect(one).toContain('D3 有5个名称看不出是不是单位（如“公安”“住建”“城管”）');
    expect(more).toEqual([]);
  });

  test.each([
    ['bodies, levels, all of a kind', '市财政局、团市委、各县（区）、供电公司、宜州区'],
    ['people', '王志远、李某某'],
  ])('is not said of %s', (_, who) => {
    expect(found('department.unknown-name', `| 1 | 甲 | 修路 | ${who} | | 2024年3月 |`)).toEqual([]);
  });

  test('is not said of a name that stands often', () => {
    const rows = [1, 2, 3].map((no) => `| ${no} | 甲 | 任务${no} | 配电运检班 | | 2024年3月 |`);
    expect(found('department.unknown-name', rows.join('\n'))).toEqual([]);
  });
});
