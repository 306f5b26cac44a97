import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDepartments } from '../../../src/domain/department/read-departments';

/** Cells of the seed as they stand in the workbook, with what a person reads in them. */
const CELLS: readonly (readonly [cell: string, named: readonly string[], open: readonly string[]])[] = [
  [' ', [], []],
  ['人事教育部门\n\n征管部门\n其他相关部门', ['人事教育部门', '征管部门'], ['其他相关部门']],
  ['人事教育部门\n法律顾问、\n\n公职律师所在部门', ['人事教育部门', '法律顾问、公职律师所在部门'], []],
  ['其他相关部门', [], ['其他相关部门']],
  ['办公室\n\n财务管理部门', ['办公室', '财务管理部门'], []],
  ['办公室、法制部门、人事教育部门\n', ['办公室', '法制部门', '人事教育部门'], []],
  ['办公室或\n\n其他相关部门 ', ['办公室'], ['其他相关部门']],
  ['办公室或其他相关部门', ['办公室'], ['其他相关部门']],
  ['各相关部门', [], ['各相关部门']],
  ['各级税务机关\n\n', ['各级税务机关'], []],
  ['法制部门、作出行政许可和行政处罚决定的税务机关', ['法制部门', '作出行政许可和行政处罚决定的税务机关'], []],
  ['货物和劳务税部门', ['货物和劳务税部门'], []],
  ['县税务机关', ['县税务机关'], []],
  ['考核考评部门\n\n法制部门\n\n', ['考核考评部门', '法制部门'], []],
  [
    '纳税服务部门\n\n督察内审部门\n\n稽查部门\n\n其他相关部门',
    ['纳税服务部门', '督察内审部门', '稽查部门'],
    ['其他相关部门'],
  ],
];

test.each(CELLS)('seed cell %j', (cell, named, open) => {
  expect(readDepartments(cell)).toEqual({ named, open, remarks: [] });
});

interface Expected {
  readonly tasks: readonly Readonly<Record<'units' | 'lead' | 'responsible' | 'cooperating', { named: string[] }>>[];
}

test('every single name of the seed is read as itself', () => {
  const path = join(__dirname, '../../../seeds/hechi-2019/tasks.expected.json');
  const { tasks } = JSON.parse(readFileSync(path, 'utf8')) as Expected;
  const names = tasks.flatMap((task) =>
    [task.units, task.lead, task.responsible, task.cooperating].flatMap((b) => b.named),
  );
  for (const name of new Set(names)) expect(readDepartments(name).named).toEqual([name]);
});
