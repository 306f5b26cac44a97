import { departmentRows, sortDepartments } from '../../../src/taskpane/state/departments';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import type { LightOptions } from '../../../src/domain/task/types';
import { aRow } from '../helpers/task-builder';

const bodies = (named: readonly string[], open: readonly string[] = []) => ({ named, open });

const rows = [
  aRow('overdue', { row: 1, lead: bodies(['办公室']), responsible: bodies(['办公室', '法制部门']) }),
  aRow('done', { row: 2, lead: bodies(['法制部门']), cooperating: bodies(['宣传科'], ['其他相关部门']) }),
  aRow('dueSoon', { row: 3, lead: bodies(['法制部门']), units: bodies(['各级税务机关']) }),
];

const options: LightOptions = { asOf: '2024-05-01', level: null, warningDays: 7, warningUnit: 'day' };
const found = departmentRows(rows, options);
const named = (name: string) => found.find((row) => row.name === name);

describe('departmentRows', () => {
  it('counts a task once for a body, and once in each of its roles', () => {
    expect(named('办公室')).toMatchObject({
      open: false,
      roles: { lead: 1, responsible: 1, cooperating: 0, units: 0 },
      lights: { overdue: 1, dueSoon: 0, done: 0 },
    });
    expect(named('办公室')?.tasks.map(({ roles }) => roles)).toEqual([['lead', 'responsible']]);
  });

  it('counts roles and lights over all tasks', () => {
    expect(named('法制部门')).toMatchObject({
      roles: { lead: 2, responsible: 1, cooperating: 0, units: 0 },
      lights: { overdue: 1, dueSoon: 1, done: 1 },
    });
  });

  it('tells open-ended bodies apart and knows those of 责任单位', () => {
    expect(named('其他相关部门')).toMatchObject({ open: true, roles: { cooperating: 1 } });
    expect(named('各级税务机关')).toMatchObject({ open: false, roles: { units: 1 } });
  });
});

describe('sortDepartments', () => {
  it.each([
    // Overdue 1 each: then near due, then more tasks, then pinyin (bangongshi, fazhi, geji, qita, xuanchuan).
    ['overdue', ['法制部门', '办公室', '各级税务机关', '其他相关部门', '宣传科']],
    ['total', ['法制部门', '办公室', '各级税务机关', '其他相关部门', '宣传科']],
    ['name', ['办公室', '法制部门', '各级税务机关', '其他相关部门', '宣传科']],
  ] as const)('by %s', (sort, order) => {
    expect(sortDepartments(found, sort).map(({ name }) => name)).toEqual(order);
  });
});

test('a body is judged by its own date where the limit names several', () => {
  const deadline = readDeadline('市财政局3月底前；市教育局9月底前', { documentDate: '2024-01-02' });
  const carried = { deadline, lead: bodies(['市财政局', '市教育局']), cooperating: bodies(['市统计局']) };
  const lights = departmentRows([aRow('overdue', carried, { due: '2024-03-31' })], options).map(({ name, tasks }) => [
    name,
    tasks[0]?.state.light,
    tasks[0]?.state.due,
  ]);
  expect(lights).toEqual([
    ['市财政局', 'overdue', '2024-03-31'],
    ['市教育局', 'onTrack', '2024-09-30'],
    ['市统计局', 'overdue', '2024-03-31'],
  ]);
});
