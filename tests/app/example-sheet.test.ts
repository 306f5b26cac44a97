import { exampleSheet } from '../../src/app/example-sheet';
import { shownValue } from '../../src/domain/report/report-sheet';
import { readTables } from '../../src/domain/task/read-tables';
import { taskState } from '../../src/domain/task/state/task-state';

test('the example shows a light of each kind, on any day', () => {
  for (const today of ['2024-01-01', '2026-11-25', '2028-02-29']) {
    const { cells, merges, name } = exampleSheet(today);
    const values = cells.map((row) => row.map(shownValue));
    const [table] = readTables({
      sheet: name,
      top: 0,
      left: 0,
      values,
      texts: values.map((row) => row.map(String)),
      formats: values.map((row) => row.map(() => 'General')),
      merges,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      dateSystem: 1900,
    });
    const lights = table?.tasks.map(
      (task) => taskState(task, { asOf: today, level: null, warningDays: 7, warningUnit: 'day' }).light,
    );
    expect(lights).toEqual(['overdue', 'dueSoon', 'done', 'onTrack', 'ongoing', 'undated']);
  }
});
