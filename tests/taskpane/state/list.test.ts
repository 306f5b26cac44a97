import type { Recognition } from '../../../src/app/reading/recognise';
import type { Task } from '../../../src/domain/task/types';
import { listItems, rowsBeforeLights, visibleRows, type ListItem } from '../../../src/taskpane/state/list';
import type { PaneState } from '../../../src/taskpane/state/model';
import { initialState, reduce } from '../../../src/taskpane/state/reduce';
import type { ViewState } from '../../../src/taskpane/state/view';
import { aTask } from '../helpers/task-builder';

const lead = (...named: string[]) => ({ named, open: [] });
const until = (due: string): Task['deadline'] =>
  aTask().deadline.with({ kind: 'fixed', milestones: [{ due, level: null, label: null, recurrence: null }] });

const tasks = [
  aTask({
    row: 4,
    measure: '公开清单',
    system: '公示制度',
    stage: '事前',
    lead: lead('法制部门'),
    deadline: until('2019-09-30'),
  }),
  aTask({ row: 5, measure: '配齐设备', system: '记录制度', lead: lead('办公室'), deadline: until('2019-06-30') }),
  aTask({
    row: 6,
    measure: '公开结果',
    system: '公示制度',
    lead: lead('稽查部门'),
    cooperating: { named: [], open: ['其他部门'] },
  }),
  aTask({ row: 7, measure: '归档', system: null, lead: lead(), deadline: until('2020-07-31') }),
];

const recognition = {
  sheet: '表',
  tables: [{ sheet: '表', tasks, findings: [], merges: [] }],
  fingerprint: 'f',
} as unknown as Recognition;

function stateWith(change: Partial<ViewState>): PaneState {
  const read = reduce(initialState('2019-10-15'), { type: 'book/readEnded', recognition });
  return reduce(read, { type: 'view/changed', change });
}

const measures = (items: readonly ListItem[]): string[] =>
  items.map((item) => (item.kind === 'task' ? item.row.task.measure : `[${item.label} ${item.count}]`));

describe('the list', () => {
  it.each([
    ['a department', { departments: ['办公室'] }, ['配齐设备']],
    ['two departments, either of them', { departments: ['办公室', '稽查部门'] }, ['配齐设备', '公开结果']],
    ['a part of a name, which is no name', { departments: ['办公'] }, []],
    ['a department in a role it does not have', { departments: ['办公室'], role: 'cooperating' }, []],
    ['a system', { system: '公示制度' }, ['公开清单', '公开结果']],
    ['words', { text: '公开' }, ['公开清单', '公开结果']],
    ['a light', { lights: ['overdue'] }, ['公开清单', '配齐设备']],
    ['a stage', { stage: '事前' }, ['公开清单']],
    ['a due window', { due: 'overdue' }, ['公开清单', '配齐设备']],
    ['days without a date', { due: 'none' }, ['公开结果']],
    ['a system and a due window', { system: '公示制度', due: 'none' }, ['公开结果']],
    ['open-ended bodies', { openEnded: true }, ['公开结果']],
    ['open-ended bodies in a role they do not have', { openEnded: true, role: 'lead' }, []],
    ['open-ended bodies beside a department', { openEnded: true, departments: ['办公室'] }, ['配齐设备', '公开结果']],
    ['an open-ended body by its own words', { departments: ['其他部门'] }, ['公开结果']],
    ['a level: here all limits bind everybody', { level: '市局' }, ['公开清单', '配齐设备', '公开结果', '归档']],
    ['all together', { text: '公开', lights: ['overdue'], departments: ['法制部门'], role: 'lead' }, ['公开清单']],
  ] as const)('is narrowed by %s', (_name, change, left) => {
    expect(visibleRows(stateWith(change)).map(({ task }) => task.measure)).toEqual(left);
  });

  it('keeps lights out of what the bar of lights counts', () => {
    expect(rowsBeforeLights(stateWith({ lights: ['overdue'] }))).toHaveLength(4);
  });

  it.each([
    ['sheet', ['公开清单', '配齐设备', '公开结果', '归档']],
    ['due', ['配齐设备', '公开清单', '归档', '公开结果']],
    // By pinyin: bangongshi, fazhi, jicha; nobody named comes first.
    ['lead', ['归档', '配齐设备', '公开清单', '公开结果']],
  ] as const)('sorts by %s', (sort, order) => {
    expect(measures(listItems(stateWith({ sort })))).toEqual(order);
  });

  it('groups by system in the order of the list, with what has none as a group of its own', () => {
    expect(measures(listItems(stateWith({ group: 'system' })))).toEqual([
      '[公示制度 2]',
      '公开清单',
      '公开结果',
      '[记录制度 1]',
      '配齐设备',
      '[null 1]',
      '归档',
    ]);
  });

  it('groups by light with the most urgent on top', () => {
    expect(measures(listItems(stateWith({ group: 'light' })))).toEqual([
      '[overdue 2]',
      '公开清单',
      '配齐设备',
      '[onTrack 1]',
      '归档',
      '[undated 1]',
      '公开结果',
    ]);
  });

  it('is the same object while nothing it depends on changed', () => {
    const state = stateWith({ group: 'light' });
    const dismissed = reduce(state, { type: 'task/selected', id: 'task-4' });
    expect(listItems(dismissed)).toBe(listItems(state));
  });
});
