import { toPreferences } from '../../../src/app/settings/preferences';
import {
  ownViewName,
  savedViews,
  shownView,
  viewOf,
  withoutView,
  withRenamed,
  withView,
} from '../../../src/taskpane/state/saved-view';
import { allTasks, type ViewState } from '../../../src/taskpane/state/view';

const late: ViewState = { ...allTasks, departments: ['甲', '乙'], role: 'lead', lights: ['overdue'], sort: 'due' };
const kept = withView(withView([], '逾期牵头', late), ownViewName, { ...allTasks, departments: ['丙'] });

test('a view comes back as it was kept, through the settings too', () => {
  const { views } = toPreferences(JSON.parse(JSON.stringify({ views: kept })));
  expect(savedViews({ views }).map(({ name }) => name)).toEqual([ownViewName, '逾期牵头']);
  expect(views.map(viewOf)).toEqual([late, { ...allTasks, departments: ['丙'] }]);
});

test('a view of an earlier version, with bodies and role alone, restricts nothing else', () => {
  const { views } = toPreferences({
    views: [{ name: ownViewName, departments: ['甲'], role: 'lead', shape: 'round' }],
  });
  expect(views.map(viewOf)).toEqual([{ ...allTasks, departments: ['甲'], role: 'lead' }]);
  // What a later version keeps beside it stays when the view is kept anew.
  expect(withView(views, ownViewName, late)).toEqual([expect.objectContaining({ shape: 'round', sort: 'due' })]);
});

test('the list knows which view it shows, whatever the order of choosing', () => {
  expect(shownView({ ...late, departments: ['乙', '甲'] }, kept)?.name).toBe('逾期牵头');
  expect(shownView({ ...late, sort: 'sheet' }, kept)).toBeNull();
});

test('renaming keeps places and refuses a name that is empty or taken; deleting takes one away', () => {
  expect(withRenamed(kept, '逾期牵头', ' 牵头 ').map(({ name }) => name)).toEqual(['牵头', ownViewName]);
  expect(withRenamed(kept, '逾期牵头', ' ')).toEqual(kept);
  expect(withRenamed(kept, '逾期牵头', ownViewName)).toEqual(kept);
  expect(withoutView(kept, ownViewName).map(({ name }) => name)).toEqual(['逾期牵头']);
});
