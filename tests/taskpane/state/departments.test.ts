import { departmentRows, sortDepartments } from '../../../src/taskpane/state/departments';
import { aRow } from '../helpers/task-builder';

const bodies = (named: readonly string[], open: readonly string[] = []) => ({ named, open });

const rows = [
  aRow('overdue', { row: 1, lead: bodies(['办公室']), responsible: bodies(['办公室', '法制部门']) }),
  aRow('done', { row: 2, lead: bodies(['法制部门']), cooperating: bodies(['宣传科'], ['其他相关部门']) }),
  aRow('dueSoon', { row: 3, lead: bodies(['法制部门']), units: bodies(['各级税务机关']) }),
];

const found = departmentRows(rows);
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
