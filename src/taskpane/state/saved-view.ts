import type { Preferences } from '../../app/preferences';
import type { ViewState } from './view';

/** The name under which the one view of the pane is kept; other names are left to others. */
const ownName = '我的部门';

type SavedView = Preferences['views'][number];

/** The departments and the role kept as 我的部门; null when none were. */
export function savedViewOf({ views }: Preferences): SavedView | null {
  return views.find(({ name }) => name === ownName) ?? null;
}

/** Whether the list shows just what was kept. */
export function showsSaved(view: ViewState, saved: SavedView | null): boolean {
  const same = (list: readonly string[]): boolean => list.every((name) => view.departments.includes(name));
  return (
    saved !== null &&
    saved.role === view.role &&
    saved.departments.length === view.departments.length &&
    same(saved.departments)
  );
}

/** All kept views with 我的部门 as the list shows it now. */
export function withSaved({ views }: Preferences, { departments, role }: ViewState): Preferences['views'] {
  const others = views.filter(({ name }) => name !== ownName);
  return [
    ...others,
    { ...views.find(({ name }) => name === ownName), name: ownName, departments: [...departments], role },
  ];
}
