import type { groupings, sorts } from '../../app/settings/saved-views';
import type { Role } from '../../domain/department/types';
import type { DueWindow } from '../../domain/task/due-window';
import type { Light } from '../../domain/task/types';

/** What the list shows and in which order; nothing here touches the sheet. */
export interface ViewState {
  /** Whole names of bodies; a task that any of them carries is shown. Empty: all. */
  readonly departments: readonly string[];
  /** Also tasks of open-ended bodies (其他相关部门); without departments, these alone. */
  readonly openEnded: boolean;
  /** As what those bodies carry the task. */
  readonly role: Role | 'any';
  readonly lights: readonly Light[];
  readonly system: string | null;
  readonly stage: string | null;
  readonly due: DueWindow | null;
  /** Tasks with a time limit for this level or for everybody. The own level of the workbook decides lights, not this. */
  readonly level: string | null;
  readonly text: string;
  readonly sort: (typeof sorts)[number];
  readonly group: (typeof groupings)[number];
}

export type ViewAction =
  | { readonly type: 'view/lightToggled'; readonly light: Light }
  | { readonly type: 'view/departmentToggled'; readonly department: string }
  | { readonly type: 'view/changed'; readonly change: Partial<ViewState> }
  | { readonly type: 'view/cleared' };

/** Everything, in the order of the sheet. */
export const allTasks: ViewState = {
  departments: [],
  openEnded: false,
  role: 'any',
  lights: [],
  system: null,
  stage: null,
  due: null,
  level: null,
  text: '',
  sort: 'sheet',
  group: 'none',
};

/** Whether the view leaves out any task. */
export function isNarrowed(view: ViewState): boolean {
  const { departments, lights, openEnded, text } = view;
  const choices = [view.system, view.stage, view.due, view.level];
  return (
    departments.length + lights.length > 0 ||
    openEnded ||
    text.trim() !== '' ||
    choices.some((choice) => choice !== null)
  );
}

/** Adds a value that is missing, takes out one that is there. */
function toggle<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** The view after an action; the same object after one that does not concern it. */
export function reduceView(view: ViewState, action: { readonly type: string } | ViewAction): ViewState {
  if (!isViewAction(action)) return view;
  switch (action.type) {
    case 'view/lightToggled':
      return { ...view, lights: toggle(view.lights, action.light) };
    case 'view/departmentToggled':
      return { ...view, departments: toggle(view.departments, action.department) };
    case 'view/changed':
      return { ...view, ...action.change };
    case 'view/cleared':
      return { ...allTasks, sort: view.sort, group: view.group };
  }
}

function isViewAction(action: { readonly type: string }): action is ViewAction {
  return action.type.startsWith('view/');
}
