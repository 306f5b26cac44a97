import { preferencesKey, toPreferences } from './preferences';
import type { WorkbookPort } from '../ports';
import type { ExchangeLine, ExchangeSection, Merged } from './exchange-section';
import { ratioSection } from '../ratios/ratio-section';

/** What a settings file is known by. */
const kind = 'duban-settings';
/** Sections of files that this version does not know; they go out again with the next file. */
const strangersKey = 'duban.strangers';

/** What came of a file, or why it is none of ours. */
export type ImportResult =
  { readonly lines: readonly ExchangeLine[] } | { readonly problem: 'notJson' | 'notOurs' | 'laterVersion' };

type Entries = Readonly<Record<string, unknown>>;
const entriesOf = (value: unknown): Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entries) : {};
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Belong to one workbook, not to an office. */
const ofOneBook = ['asOf', 'documentDate'];

function takePreferences(stored: unknown, brought: unknown): Merged {
  const own = toPreferences(stored);
  const known = Object.keys(toPreferences(null));
  const usable: Record<string, unknown> = {};
  const lines = Object.entries(entriesOf(brought))
    .filter(([key]) => !ofOneBook.includes(key))
    .map(([key, value]): Omit<ExchangeLine, 'section'> => {
      const read = toPreferences({ [key]: value })[key];
      const fits = known.includes(key) ? agrees(value, read) : true;
      if (fits) usable[key] = read;
      return { key, result: !fits ? 'unusable' : known.includes(key) ? 'taken' : 'unknown' };
    });
  const brings = toPreferences(usable);
  const views = [...own.views.filter(({ name }) => !brings.views.some((view) => view.name === name)), ...brings.views];
  const aliases = { ...own.aliases, ...brings.aliases };
  return { value: toPreferences({ ...own, ...usable, views, aliases }), lines };
}

/** Whether a value was understood as it stands; views are read entry by entry, their defaults filled in. */
function agrees(value: unknown, read: unknown): boolean {
  return Array.isArray(value) && Array.isArray(read) ? value.length === read.length : same(value, read);
}

/** All sections, in the order of the file. A new kind of setting for the whole office gets its line here. */
const sections: readonly ExchangeSection[] = [
  {
    name: 'preferences',
    settingKey: preferencesKey,
    give: (stored) =>
      Object.fromEntries(Object.entries(toPreferences(stored)).filter(([key]) => !ofOneBook.includes(key))),
    take: takePreferences,
  },
  ratioSection,
];

/** The settings of a workbook as the text of one file for the whole office. */
export async function exportSettings(port: WorkbookPort): Promise<string> {
  const given: Record<string, unknown> = { ...entriesOf(await port.readSetting(strangersKey)) };
  for (const { name, settingKey, give } of sections) {
    const part = give(await port.readSetting(settingKey));
    if (part !== undefined) given[name] = part;
  }
  return `${JSON.stringify({ kind, version: 1, sections: given }, null, 2)}\n`;
}

/**
 * Takes a file of `exportSettings` over into a workbook. What the file does not say stays; views and aliases are added to the
 * workbook's own, those of the same name replaced. Each key is told with what became of it; a bad value costs no other.
 */
export async function importSettings(port: WorkbookPort, text: string): Promise<ImportResult> {
  const file = entriesOf(parse(text));
  if (Object.keys(file).length === 0) return { problem: 'notJson' };
  if (file.kind !== kind) return { problem: 'notOurs' };
  if (file.version !== 1) return { problem: 'laterVersion' };
  const lines: ExchangeLine[] = [];
  const strangers: Record<string, unknown> = { ...entriesOf(await port.readSetting(strangersKey)) };
  for (const [name, brought] of Object.entries(entriesOf(file.sections))) {
    const section = sections.find((one) => one.name === name);
    if (!section) {
      strangers[name] = brought;
      lines.push({ section: name, key: '', result: 'unknown' });
      continue;
    }
    const merged = section.take(await port.readSetting(section.settingKey), brought);
    await port.writeSetting(section.settingKey, merged.value);
    lines.push(...merged.lines.map((line) => ({ section: name, ...line })));
  }
  if (Object.keys(strangers).length > 0) await port.writeSetting(strangersKey, strangers);
  return { lines };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
