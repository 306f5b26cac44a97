import { type ExpectedTable, cutTo, expectedTables, inWords, readSeed, seedNames } from './helpers/read-seed';
import { type BodyRole, filterTasks } from '../src/domain/task/filter-tasks';
import { taskState } from '../src/domain/task/state/task-state';
import type { AssignmentTable, LightOptions } from '../src/domain/task/types';

describe.each(seedNames())('seed %s', (name) => {
  const expected = expectedTables(name);
  let tables: AssignmentTable[] = [];
  beforeAll(async () => {
    tables = await readSeed(name);
  });

  test('finds its tables', () => {
    expect(tables.map(({ sheet }) => sheet)).toEqual(expected.map(({ sheet }) => sheet));
  });

  test.each(expected.map((table, index) => [index + 1, table] as const))('table %d: layout', (number, table) => {
    expect(cutTo(layoutOf(table), layoutFound(tables[number - 1]))).toEqual(layoutOf(table));
  });

  test.each(expected.map((table, index) => [index + 1, table] as const))(
    'table %d: every task, every field',
    (number, table) => {
      const found = (tables[number - 1]?.tasks ?? []).map(inWords);
      expect(found.map(({ row }) => row)).toEqual(table.tasks.map(({ row }) => row));
      const wanted = table.tasks.map((task) => ({
        ...task,
        ...(task.inherited && { inherited: [...task.inherited].sort() }),
      }));
      expect(cutTo(wanted, found)).toEqual(wanted);
    },
  );

  const overdue = expected.flatMap((table, index) =>
    (table.overdue ?? []).map(({ asOf, tasks }) => ({ index, asOf, tasks })),
  );
  if (overdue.length > 0) {
    test.each(overdue)('table $index: overdue on $asOf', ({ index, asOf, tasks: wanted }) => {
      const options: LightOptions = { asOf, level: null, warningDays: 7, warningUnit: 'day' };
      const late = tables[index]?.tasks.filter((task) => taskState(task, options).light === 'overdue') ?? [];
      expect(late.map(({ no }) => no)).toEqual(wanted);
    });
  }

  const carried = expected.flatMap((table, index) =>
    Object.entries(table.byDepartment ?? {}).flatMap(([body, byRole]) =>
      (['lead', 'responsible', 'cooperating', 'units'] as const).map((role: BodyRole) => ({
        index,
        body,
        role,
        wanted: byRole[role] ?? [],
      })),
    ),
  );
  if (carried.length > 0) {
    test.each(carried)('table $index: $body as $role', ({ index, body, role, wanted }) => {
      // The answer lists the tasks that name a body; filtering by an open-ended one finds it by its words as well.
      const tasks = tables[index]?.tasks ?? [];
      const found = filterTasks(tasks, { bodies: [body], roles: [role] }).filter(
        (task) => !task[role]?.open.includes(body),
      );
      expect(found.map(({ no }) => no)).toEqual(wanted);
    });
  }
});

function layoutOf({
  title,
  headerRows,
  firstTaskRow,
  lastTaskRow,
  documentYear,
}: ExpectedTable): Record<string, unknown> {
  const all = { title, headerRows, firstTaskRow, lastTaskRow, documentYear };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function layoutFound(table: AssignmentTable | undefined): Record<string, unknown> {
  return {
    title: table?.layout.title,
    headerRows: table?.layout.headerRows.map((row) => row + 1),
    firstTaskRow: (table?.tasks[0]?.row ?? NaN) + 1,
    lastTaskRow: (table?.tasks.at(-1)?.rowEnd ?? NaN) + 1,
    documentYear: table?.documentYear,
  };
}
