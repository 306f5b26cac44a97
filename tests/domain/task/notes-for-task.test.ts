import { plainAnswer } from '../../../src/domain/deadline/assemble/plain-answer';
import { notesForTask } from '../../../src/domain/task/notes-for-task';
import type { Task } from '../../../src/domain/task/types';
import { aTask } from '../../taskpane/helpers/task-builder';

const none = { named: [], open: [] };
const some = { named: ['法制科'], open: [] };
const ongoing = plainAnswer({ text: '2022年底前完成，长期坚持', kind: 'fixed', rule: 'x', why: '' });

const hechi =
  '备注：牵头部门除承担部门职责范围内具体工作外，还应发挥统筹协调作用；责任部门承担主体责任。没有明确配合部门的，由牵头部门及责任部门根据工作需要明确。';

const cases: readonly (readonly [
  about: string,
  task: Partial<Task>,
  notes: readonly string[],
  said: readonly string[],
])[] = [
  [
    'a field left empty',
    { cooperating: none, deadline: ongoing },
    [hechi],
    ['没有明确配合部门的，由牵头部门及责任部门根据工作需要明确。'],
  ],
  ['a field that is filled', { cooperating: some, deadline: ongoing }, [hechi], []],
  ['a role without a column of its own', { cooperating: null, deadline: ongoing }, [hechi], []],
  [
    'another word for the role',
    { cooperating: none, deadline: ongoing },
    ['备注：1.“参与单位”未列明的，由牵头单位根据工作需要确定。2.每季度末报送进展。'],
    ['“参与单位”未列明的，由牵头单位根据工作需要确定。'],
  ],
  [
    'no time limit',
    {},
    ['注：1.未列明具体时限的任务，原则上于12月底前完成。2.请各单位报送进展。'],
    ['未列明具体时限的任务，原则上于12月底前完成。'],
  ],
  [
    'words of its time limit',
    { deadline: ongoing },
    ['注：1.“长期坚持”指在完成阶段性目标后长期坚持。2.“立行立改”指一个月内完成。'],
    ['“长期坚持”指在完成阶段性目标后长期坚持。'],
  ],
  ['its number', { no: '3', deadline: ongoing }, ['第3项由办公室汇总；第13项由财务科汇总。'], ['第3项由办公室汇总；']],
  ['what concerns everybody', { deadline: ongoing }, ['备注：以上事项由办公室按月督办。'], []],
];

test.each(cases)('%s', (_, task, notes, said) => {
  expect(notesForTask(aTask(task), notes)).toEqual(said);
});
