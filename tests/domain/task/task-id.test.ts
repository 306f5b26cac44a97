import fc from 'fast-check';
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';

const header = '| 序号 | 类别 | 任务 | 责任单位 | 时限 | 完成情况 |';
const idsByMeasure = (rows: string): Map<string, string> => {
  const [table] = readTables(drawGrid(`${header}\n${rows}`));
  return new Map(table?.tasks.map(({ measure, responsible, id }) => [`${measure}${responsible?.named[0]}`, id]));
};

test('an id survives inserting, sorting, renumbering and progress', () => {
  const before = idsByMeasure('| 1 | 甲类 | 一 | A局 | 2024年1月 |  |\n| 2 | 甲类 | 二 | B局 | 2024年2月 |  |');
  const after = idsByMeasure(
    '| 1 | 甲类 | 新 | C局 | 2024年1月 |  |\n| 2 | 甲类 | 二 | B局 | 2024年3月 | 已完成 |\n| 3 | 甲类 | 一 | A局 | 2024年1月 |  |',
  );
  expect(after.get('一A局')).toBe(before.get('一A局'));
  expect(after.get('二B局')).toBe(before.get('二B局'));
});

test('tasks of the same words are told apart by who, then by order', () => {
  const ids = idsByMeasure('| 1 | 甲类 | 一 | A局 | 2024年1月 |  |\n| 2 | 甲类 | 一 | B局 | 2024年1月 |  |');
  expect(ids.get('一A局')).not.toBe(ids.get('一B局'));
  const sorted = idsByMeasure('| 1 | 甲类 | 一 | B局 | 2024年1月 |  |\n| 2 | 甲类 | 一 | A局 | 2024年1月 |  |');
  expect(sorted).toEqual(
    new Map([
      ['一B局', ids.get('一B局')],
      ['一A局', ids.get('一A局')],
    ]),
  );
});

describe('the same words twice', () => {
  const idsOf = (rows: string): readonly string[] =>
    readTables(drawGrid(`${header}\n${rows}`))[0]?.tasks.map(({ id }) => id) ?? [];
  const twice = '| 1 | 甲类 | 巡查 | A局 | 每季度 |  |\n| 2 | 甲类 | 巡查 | A局 | 每季度 | 已完成 |';

  test('in every field have two ids, which stay when rows are inserted above', () => {
    const before = idsOf(twice);
    expect(new Set(before).size).toBe(2);
    const above = '| 1 | 甲类 | 培训 | B局 | 每月 |  |\n| 2 | 乙类 | 巡查 | A局 | 每季度 |  |';
    expect(idsOf(`${above}\n${twice}`).slice(2)).toEqual(before);
  });

  test('for two offices keep their ids when a limit is put off', () => {
    const rows = (limit: string): string =>
      `| 1 | 甲类 | 巡查 | A局 | ${limit} |  |\n| 2 | 甲类 | 巡查 | B局 | 2024年6月 |  |`;
    expect(idsOf(rows('2024年9月'))).toEqual(idsOf(rows('2024年6月')));
  });

  test('of one office with two limits are told apart by these, in any order', () => {
    const [june, december] = [
      '| 1 | 甲类 | 报送总结 | A局 | 2024年6月 |  |',
      '| 2 | 甲类 | 报送总结 | A局 | 2024年12月 |  |',
    ];
    expect(idsOf(`${december}\n${june}`)).toEqual([...idsOf(`${june}\n${december}`)].reverse());
  });
});

test('whatever is inserted, sorted or renumbered, every task keeps its id', () => {
  const measures = ['修路', '架桥', '建校', '建院', '植树', '清淤'];
  const rowsOf = (order: readonly string[], first: number): string =>
    order.map((measure, at) => `| ${first + at} | 甲类 | ${measure} | ${measure}局 | 2024年1月 |  |`).join('\n');
  const before = idsByMeasure(rowsOf(measures, 1));
  fc.assert(
    fc.property(fc.shuffledSubarray([...measures, '新一', '新二']), fc.nat(50), (order, first) => {
      fc.pre(order.length > 0);
      for (const [name, id] of idsByMeasure(rowsOf(order, first))) expect(before.get(name) ?? id).toBe(id);
    }),
    { numRuns: 50 },
  );
});
