import { marksStand } from '../../app/marks/marks-stand';
import { paletteOf, palettes } from '../../app/marks/palettes';
import { planMarks, type MarkOptions, type MarkPreview } from '../../app/marks/plan-marks';
import type { MarkPlan } from '../../app/ports';
import type { Preferences } from '../../app/settings/preferences';
import type { Recognition } from '../../app/reading/recognise';
import { countLights } from '../../domain/task/light-order';
import type { Light, LightOptions } from '../../domain/task/types';
import type { PaneState } from './model';
import { lightOptionsOf, stateAt } from './rows';
import { remember } from './store';

type Chosen = Pick<PaneState, 'preferences' | 'today' | 'book'>;

const optionsOf = remember((preferences: Preferences, today: string): MarkOptions => {
  const live = preferences.asOf === null;
  const { palette, ownPalette, pattern } = preferences;
  const colors = palette === 'own' ? ownPalette : palettes[palette];
  return { ...lightOptionsOf({ preferences, today }), live, palette: paletteOf(colors, pattern) };
});

/** How marks are planned now: live marks follow the calendar, a fixed as-of date holds them to that day. */
export function markOptionsOf({ preferences, today }: Chosen): MarkOptions {
  return optionsOf(preferences, today);
}

interface Planned {
  readonly plan: MarkPlan;
  readonly preview: MarkPreview;
}

const planned = remember((recognition: Recognition | null, options: MarkOptions): Planned | null =>
  recognition && recognition.tables.length > 0 ? planMarks(recognition.tables, options) : null,
);

/** The marks of the sheet as they would be laid now, and what they would mark; null when there is nothing to mark on. */
export function plannedMarksOf(state: Chosen): Planned | null {
  return planned(state.book.recognition, markOptionsOf(state));
}

const countAll = remember((recognition: Recognition | null, options: LightOptions): Readonly<Record<Light, number>> =>
  countLights((recognition?.tables ?? []).flatMap(({ tasks }) => tasks.map((task) => stateAt(task, options)))),
);

/** How many tasks of all tables of the sheet show each light: what marks would mark, without planning them. */
export function markCountsOf(state: Chosen): Readonly<Record<Light, number>> {
  return countAll(state.book.recognition, lightOptionsOf(state));
}

/** Whether marks of ours on the sheet say what the pane says. `earlier`: made in another session, so unknown. */
export function marksStatusOf(state: PaneState): 'unknown' | 'none' | 'current' | 'outdated' | 'earlier' {
  const { marks, marked } = state.sheet;
  if (marks === null) return 'unknown';
  if (marks === 0) return 'none';
  if (state.book.stale) return 'outdated';
  if (marked === null) return 'earlier';
  const plan = plannedMarksOf(state)?.plan;
  return plan && marksStand(marked, plan, state.today) ? 'current' : 'outdated';
}
