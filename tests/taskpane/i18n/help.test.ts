import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { useSettingsTexts } from '../../../src/taskpane/i18n/areas/settings';
import { useFunctionTexts } from '../../../src/taskpane/i18n/areas/functions';
import { helpEntries } from '../../../src/taskpane/i18n/help';
import { enUS } from '../../../src/taskpane/i18n/messages.en-US';
import { zhCN } from '../../../src/taskpane/i18n/messages.zh-CN';

const manifest = readFileSync(resolve(__dirname, '../../../manifest.xml'), 'utf8');
/** Excel's own names, which stand in no table of ours. */
const ofExcel = ['审阅', 'Review'];

describe.each([
  ['zh-CN', zhCN],
  ['en-US', enUS],
] as const)('help in %s', (language, messages) => {
  const entries = helpEntries(language);

  it('answers twelve questions', () => {
    expect(entries).toHaveLength(12);
    expect(new Set(entries.map(({ question }) => question)).size).toBe(12);
  });

  it('calls buttons and fields what the pane, the ribbon or Excel calls them', () => {
    const tables = [messages, useSettingsTexts.tables[language], useFunctionTexts.tables[language]];
    const labels: unknown[] = tables.flatMap((table) => Object.values(table));
    const named = entries.flatMap(({ question, answer }) => [...`${question}${answer}`.matchAll(/“([^”]+)”/g)]);
    const unknown = named
      .map(([, name]) => name ?? '')
      .filter((name) => !labels.includes(name) && !ofExcel.includes(name) && !manifest.includes(`"${name}"`));
    expect(unknown).toEqual([]);
  });
});
