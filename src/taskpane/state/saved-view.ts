import type { Preferences } from '../../app/settings/preferences';
import type { SavedView } from '../../app/settings/saved-views';
import { allTasks, type ViewState } from './view';

/** The view that comes first and is offered without asking for a name: the departments of whoever keeps this workbook. */
export const ownViewName = '我的部门';

type Views = readonly SavedView[];

/** All kept views, 我的部门 first, the others in the order in which they were kept. */
export function savedViews({ views }: Pick<Preferences, 'views'>): Views {
  return [...views].sort((a, b) => Number(b.name === ownViewName) - Number(a.name === ownViewName));
}

/** What the list shows under a kept view. */
export function viewOf(saved: SavedView): ViewState {
  return { ...allTasks, ...pick(saved) };
}

/** The kept view that the list shows now, also when one was made up again by hand; null when it is none. */
export function shownView(view: ViewState, views: Views): SavedView | null {
  return views.find((saved) => sameView(viewOf(saved), view)) ?? null;
}

/** The views with what the list shows now kept under a name: in place of the one of that name, or as the last. */
export function withView(views: Views, name: string, view: ViewState): SavedView[] {
  const known = views.find((saved) => saved.name === name);
  const kept: SavedView = Object.assign({}, known, pick(view), { name });
  return known ? views.map((saved) => (saved === known ? kept : saved)) : [...views, kept];
}

/** The views with one under another name; the same views when the name is empty or taken. */
export function withRenamed(views: Views, from: string, to: string): SavedView[] {
  const name = to.trim();
  if (name === '' || views.some((saved) => saved.name === name)) return [...views];
  return views.map((saved) => (saved.name === from ? { ...saved, name } : saved));
}

/** The views without the one of that name. */
export function withoutView(views: Views, name: string): SavedView[] {
  return views.filter((saved) => saved.name !== name);
}

type Conditions = Pick<
  SavedView,
  'departments' | 'openEnded' | 'role' | 'lights' | 'system' | 'stage' | 'level' | 'due' | 'text' | 'sort' | 'group'
>;

/** The parts of a view that are kept, without anything else that a kept view may carry. */
function pick(view: ViewState | SavedView): Conditions {
  const { departments, openEnded, role, lights, system, stage, level, due, text, sort, group } = view;
  return {
    departments: [...departments],
    openEnded,
    role,
    lights: [...lights],
    system,
    stage,
    level,
    due,
    text,
    sort,
    group,
  };
}

const asSet = (list: readonly string[]): string => [...list].sort().join('\n');

function sameView(one: ViewState, other: ViewState): boolean {
  const key = (view: ViewState): string => {
    const { departments, lights, text, ...rest } = pick(view);
    return JSON.stringify([asSet(departments), asSet(lights), text.trim(), rest]);
  };
  return key(one) === key(other);
}
