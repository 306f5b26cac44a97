import * as v from 'valibot';
import { isIsoDay } from '../iso-day';
import { readOwnTable } from '../../domain/deadline/calendar/own-table';
import { palettes, patterns, type PaletteName } from '../marks/palettes';
import type { WorkbookPort } from '../ports';
import { savedView } from './saved-views';

/** Under this key the preferences lie in the workbook's settings. */
export const preferencesKey = 'duban.preferences';

const isoDate = v.pipe(v.string(), v.check(isIsoDay));
const paletteNames = [...(Object.keys(palettes) as PaletteName[]), 'own' as const];
const color = v.pipe(v.string(), v.regex(/^#[\dA-F]{6}$/i));
const markColors = v.object({ fill: color, font: color });

const isOwnTable = (json: unknown): boolean => 'years' in readOwnTable(json);

/** Each entry falls back alone: one bad value does not cost the others. Keys of a later version are kept. */
const schema = v.looseObject({
  /** A fixed as-of date; null follows the calendar. */
  asOf: v.fallback(v.nullable(isoDate), null),
  level: v.fallback(v.nullable(v.string()), null),
  warningDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)), 7),
  warningUnit: v.fallback(v.picklist(['day', 'workday']), 'day'),
  palette: v.fallback(v.picklist(paletteNames), 'national'),
  /** Colours of the palette `own`. */
  ownPalette: v.fallback(v.object({ overdue: markColors, dueSoon: markColors }), palettes.national),
  pattern: v.fallback(v.picklist(patterns), 'bold'),
  /** Marks that stand on the sheet follow when a time limit or the progress is edited. */
  followMarks: v.fallback(v.boolean(), true),
  /** What to do with a fixed date on a rest day. */
  restDays: v.fallback(v.picklist(['none', 'forward', 'back']), 'none'),
  /** The organisation's own calendar of later years, as `readOwnTable` reads it; null when there is none. */
  holidays: v.fallback(v.nullable(v.pipe(v.unknown(), v.check(isOwnTable))), null),
  /** 2019-09-30 or 2019年9月30日. */
  dateStyle: v.fallback(v.picklist(['iso', 'chinese']), 'iso'),
  /** Language of the pane; auto follows Excel. */
  language: v.fallback(v.picklist(['auto', 'zh-CN', 'en-US']), 'auto'),
  /** The document's date, when the user has given it; missing years are read against it. */
  documentDate: v.fallback(v.nullable(isoDate), null),
  aliases: v.fallback(v.record(v.string(), v.string()), {}),
  /** One bad view does not cost the others. */
  views: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((views) => views.filter((view) => v.is(savedView, view)).map((view) => v.parse(savedView, view))),
    ),
    [],
  ),
});

/** What the user has chosen for a workbook; kept in it. */
export type Preferences = v.InferOutput<typeof schema>;

/** Reads anything as preferences: whatever is absent or unusable becomes its default. */
export function toPreferences(stored: unknown): Preferences {
  const entries = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  return v.parse(schema, entries);
}

/** The preferences kept with the workbook; the defaults when there are none. */
export async function readPreferences(port: WorkbookPort): Promise<Preferences> {
  return toPreferences(await port.readSetting(preferencesKey));
}

/** Changes some entries and leaves the rest, unknown ones included, as they are. Returns all as they now stand. */
export async function writePreferences(port: WorkbookPort, change: Partial<Preferences>): Promise<Preferences> {
  const next = toPreferences({ ...(await readPreferences(port)), ...change });
  await port.writeSetting(preferencesKey, next);
  return next;
}
