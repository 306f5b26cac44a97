import { fittingRules } from '../../src/domain/compliance/ratio-reports';
import { RATIO_RULES } from '../../src/domain/compliance/rules';
import { typedTable } from '../../src/domain/compliance/typed-table';
import { roleOfNote } from '../../src/domain/department/marks';
import { ownEntry } from '../../src/domain/own-entry';
import { filterTasks } from '../../src/domain/task/filter-tasks';
import { readTables } from '../../src/domain/task/read-tables';
import { drawGrid } from '../helpers/draw-grid';

/** Every object knows these names without having an entry of them. */
describe.each(['constructor', 'toString', 'valueOf', '__proto__'])('a person may write %s', (name) => {
  test('it is no entry until it is put in', () => {
    expect(ownEntry({ 分工表: 3 }, name)).toBeUndefined();
    expect(ownEntry(Object.fromEntries([[name, 3]]), name)).toBe(3);
  });

  test('in brackets behind a body: it marks no role', () => {
    expect(roleOfNote(name)).toBeNull();
  });

  test('as the name of a count: nobody was counted', () => {
    const table = typedTable([{ unit: '甲局', level: null, counts: {} }], [name]);
    expect(table.units[0]?.counts.get(name)?.value).toBeNull();
    const [rule] = RATIO_RULES;
    expect(rule && fittingRules(typedTable([], ['执法人员总数']), [{ ...rule, numerator: name }])).toEqual([]);
  });

  test('as a body: it is filtered by that name', () => {
    const [table] = readTables(
      drawGrid(`
        | 序号 | 工作措施 | 责任单位 | 完成时限 |
        | 1 | 公示清单 | 法制部门 | 2024年1月 |`),
    );
    const task = table?.tasks[0];
    const tasks = task ? [{ ...task, units: { named: [name], open: [] } }] : [];
    expect(filterTasks(tasks, { bodies: [name] }, { aliases: { 法规科: name } })).toHaveLength(1);
    expect(filterTasks(tasks, { bodies: ['法规科'] }, { aliases: { 法规科: name } })).toHaveLength(1);
  });
});
