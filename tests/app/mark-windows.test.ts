import { sharedWindows, type TaskWindows } from '../../src/app/marks/mark-windows';

const september: TaskWindows = {
  overdue: { from: '2019-10-01', until: null },
  dueSoon: { from: '2019-09-23', until: '2019-09-30' },
};
const december: TaskWindows = {
  overdue: { from: '2020-01-01', until: null },
  dueSoon: { from: '2019-12-24', until: '2019-12-31' },
};
const recurring: TaskWindows = { overdue: null, dueSoon: { from: '2019-12-20', until: '2019-12-27' } };

test('a shared cell turns red with the last of its tasks and amber once all are at least near due', () => {
  expect(sharedWindows([september, december])).toEqual({
    overdue: { from: '2020-01-01', until: null },
    dueSoon: { from: '2019-12-24', until: '2019-12-31' },
  });
});

test('equal tasks share their windows', () => {
  expect(sharedWindows([september, september])).toEqual(september);
});

test('one task that is never marked keeps the shared cell unmarked', () => {
  expect(sharedWindows([september, null])).toBeNull();
});

test('one task that never turns red keeps the shared cell amber, while it is amber itself', () => {
  expect(sharedWindows([september, recurring])).toEqual({
    overdue: null,
    dueSoon: { from: '2019-12-20', until: '2019-12-27' },
  });
});

test('windows that never meet leave the cell unmarked', () => {
  const january: TaskWindows = { overdue: null, dueSoon: { from: '2020-01-20', until: '2020-01-27' } };
  expect(sharedWindows([recurring, january])).toBeNull();
});

test('a cell of no task is unmarked', () => {
  expect(sharedWindows([])).toBeNull();
});
