import { palettes } from '../../app/palettes';
import { planMarks, type MarkOptions, type MarkPreview } from '../../app/plan-marks';
import type { Preferences } from '../../app/preferences';
import type { Recognition } from '../../app/recognise';
import type { PaneState } from './model';
import { lightOptionsOf } from './rows';
import { remember } from './store';

type Chosen = Pick<PaneState, 'preferences' | 'today' | 'book'>;

const optionsOf = remember((preferences: Preferences, today: string): MarkOptions => {
  const live = preferences.asOf === null;
  return { ...lightOptionsOf(preferences, today), live, palette: palettes[preferences.palette] };
});

/** How marks are planned now: live marks follow the calendar, a fixed as-of date holds them to that day. */
export function markOptionsOf({ preferences, today }: Chosen): MarkOptions {
  return optionsOf(preferences, today);
}

/** What marks depend on, as text: two equal keys mean equal marks. Live marks move with the day by themselves. */
export function marksKeyOf({ preferences, book }: Chosen): string {
  const { asOf, level, warningDays, warningUnit, palette } = preferences;
  return JSON.stringify([book.recognition?.fingerprint, asOf, level, warningDays, warningUnit, palette]);
}

const preview = remember((recognition: Recognition | null, options: MarkOptions): MarkPreview | null =>
  recognition && recognition.tables.length > 0 ? planMarks(recognition.tables, options).preview : null,
);

/** What 标记逾期 would mark; null when there is nothing to mark on. */
export function markPreviewOf(state: Chosen): MarkPreview | null {
  return preview(state.book.recognition, markOptionsOf(state));
}

/** Whether marks of ours on the sheet say what the pane says. `earlier`: made in another session, so unknown. */
export function marksStatusOf(state: PaneState): 'unknown' | 'none' | 'current' | 'outdated' | 'earlier' {
  const { marks, marksKey } = state.sheet;
  if (marks === null) return 'unknown';
  if (marks === 0) return 'none';
  if (state.book.stale) return 'outdated';
  if (marksKey === null) return 'earlier';
  return marksKey === marksKeyOf(state) ? 'current' : 'outdated';
}
