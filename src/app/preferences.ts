import * as v from 'valibot';
import { isIsoDay } from './iso-day';
import { palettes, type PaletteName } from './palettes';
import type { WorkbookPort } from './ports';

/** Under this key the preferences lie in the workbook's settings. */
export const preferencesKey = 'duban.preferences';

const isoDate = v.pipe(v.string(), v.check(isIsoDay));
const role = v.picklist(['lead', 'responsible', 'cooperating', 'any']);
const paletteNames = Object.keys(palettes) as PaletteName[];

/** A filter kept under a name ("我的部门"). Keys it does not know are kept. */
const savedView = v.looseObject({
  name: v.pipe(v.string(), v.minLength(1)),
  departments: v.fallback(v.array(v.string()), []),
  role: v.fallback(role, 'any'),
});

/** Each entry falls back alone: one bad value does not cost the others. Keys of a later version are kept. */
const schema = v.looseObject({
  /** A fixed as-of date; null follows the calendar. */
  asOf: v.fallback(v.nullable(isoDate), null),
  level: v.fallback(v.nullable(v.string()), null),
  warningDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)), 7),
  warningUnit: v.fallback(v.picklist(['day', 'workday']), 'day'),
  palette: v.fallback(v.picklist(paletteNames), 'national'),
  /** Language of the pane; auto follows Excel. */
  language: v.fallback(v.picklist(['auto', 'zh-CN', 'en-US']), 'auto'),
  /** The document's date, when the user has given it; missing years are read against it. */
  documentDate: v.fallback(v.nullable(isoDate), null),
  aliases: v.fallback(v.record(v.string(), v.string()), {}),
  views: v.fallback(v.array(savedView), []),
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
