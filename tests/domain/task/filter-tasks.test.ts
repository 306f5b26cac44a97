import { filterTasks } from '../../../src/domain/task/filter-tasks';
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';

const [table] = readTables(
  drawGrid(`
    | 序号 | 类别 | 工作措施 | 牵头部门 | 配合部门 | 完成时限 |
    | 1 | 甲类 | 公示清单 | 税务部门 | 办公室 | 2024年1月 |
    | 2 | ^ | 开展培训 | 货物和劳务税部门 | 其他相关部门 | 2024年2月 |
    | 3 | 乙类 | 公示结果 | 办公室 | 税务部门 | 市局3月底前；县局4月底前 |`),
);
const tasks = table?.tasks ?? [];
const numbers = (...args: [Parameters<typeof filterTasks>[1], Parameters<typeof filterTasks>[2]?]): string[] =>
  filterTasks(tasks, ...args).map(({ no }) => no);

test.each([
  ['a body by its whole name only', { bodies: ['税务部门'] }, ['1', '3']],
  ['in one role', { bodies: ['税务部门'], roles: ['lead'] }, ['1']],
  ['any of several bodies', { bodies: ['税务部门', '货物和劳务税部门'], roles: ['lead'] }, ['1', '2']],
  ['open bodies only when asked for', { bodies: ['税务部门'], includeOpen: true }, ['1', '2', '3']],
  ['an open body by its own words', { bodies: ['其他相关部门'] }, ['2']],
  ['an open body in a role it does not have', { bodies: ['其他相关部门'], roles: ['lead'] }, []],
  ['open bodies alone', { includeOpen: true }, ['2']],
  ['open bodies alone, in one role', { includeOpen: true, roles: ['lead'] }, []],
  ['a group', { system: '甲类' }, ['1', '2']],
  ['a level: its own limits and those of everybody', { level: '市局' }, ['1', '2', '3']],
  ['a level the limit does not name', { level: '分局' }, ['1', '2']],
  ['words anywhere', { text: '公示 办公室' }, ['1', '3']],
  ['nothing asked', {}, ['1', '2', '3']],
] as const)('%s', (_, filter, wanted) => {
  expect(numbers(filter)).toEqual(wanted);
});

test('an alias counts as its name, and lights are asked for', () => {
  expect(numbers({ bodies: ['税务局'] }, { aliases: { 税务部门: '税务局' } })).toEqual(['1', '3']);
  expect(numbers({ lights: ['overdue'] }, { lightOf: ({ no }) => (no === '2' ? 'overdue' : 'done') })).toEqual(['2']);
});
