import { bodiesOf, countBodies } from '../../../src/taskpane/state/bodies';
import { aRow, aTask } from '../helpers/task-builder';

const bodies = (named: readonly string[], open: readonly string[] = []) => ({ named, open });

const task = aTask({
  units: bodies(['各级税务机关']),
  lead: bodies(['法制部门']),
  responsible: bodies(['法制部门', '办公室']),
  cooperating: bodies(['办公室'], ['其他相关部门']),
});

describe('bodiesOf', () => {
  it('names a body once, whatever it does, and tells open-ended ones apart', () => {
    expect([...bodiesOf(task, 'any')]).toEqual([
      ['法制部门', false],
      ['办公室', false],
      ['其他相关部门', true],
      ['各级税务机关', false],
    ]);
  });

  it('keeps to one role', () => {
    expect([...bodiesOf(task, 'lead').keys()]).toEqual(['法制部门']);
  });
});

describe('countBodies', () => {
  it('puts bodies with most tasks first and open-ended ones last', () => {
    const rows = [
      aRow('overdue', { row: 1, lead: bodies(['办公室']), cooperating: bodies([], ['其他部门']) }),
      aRow('overdue', { row: 2, lead: bodies(['法制部门']), cooperating: bodies([], ['其他部门']) }),
      aRow('overdue', { row: 3, lead: bodies(['法制部门']), cooperating: bodies([], ['其他部门']) }),
    ];
    expect(countBodies(rows, 'any')).toEqual([
      { name: '法制部门', open: false, count: 2 },
      { name: '办公室', open: false, count: 1 },
      { name: '其他部门', open: true, count: 3 },
    ]);
  });
});
