import { rest } from './idle';

/**
 * The parts of the pane that come when they are asked for, fetched while nobody waits: the pane then works through a break of the
 * network. One after the other, so that none of them holds up the user.
 */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('./components/TaskDetails/TaskDetails'),
  () => import('./components/DepartmentPicker/DepartmentPicker'),
  () => import('./flows/mark-overdue'),
  () => import('./flows/filter-sheet'),
  () => import('./flows/follow-marks'),
  () => import('./components/FilterPanel/FilterChips'),
  () => import('./components/FilterPanel/SavedViews'),
  () => import('./components/FilterPanel/MoreFilters'),
  () => import('./components/ViewPanel/ViewPanel'),
  () => import('./components/MarkPanel/MarkLegend'),
  () => import('./components/MarkPanel/MarkQuestion'),
  () => import('./components/NothingFound/NothingFound'),
  () => import('./flows/undo'),
  () => import('./pages/DepartmentsPage'),
  () => import('./pages/FindingsPage'),
  () => import('./pages/RatiosPage'),
  () => import('./pages/SettingsPage'),
  () => import('./pages/CorrectionsPage'),
];

/** Fetches them in idle moments; what does not come now is asked for again when it is needed. */
export async function fetchIdleParts(): Promise<void> {
  for (const part of parts) {
    await rest();
    await part().catch(() => undefined);
  }
}
