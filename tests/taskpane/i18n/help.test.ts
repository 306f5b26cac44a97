import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { useSettingsTexts } from '../../../src/taskpane/i18n/areas/settings';
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

  it('answers ten questions', () => {
    expect(entries).toHaveLength(10);
    expect(new Set(entries.map(({ question }) => question)).size).toBe(10);
  });

  it('calls buttons and fields what the pane, the ribbon or Excel calls them', () => {
    const labels: unknown[] = [...Object.values(messages), ...Object.values(useSettingsTexts.tables[language])];
    const named = entries.flatMap(({ question, answer }) => [...`${question}${answer}`.matchAll(/“([^”]+)”/g)]);
    const unknown = named
      .map(([, name]) => name ?? '')
      .filter((name) => !labels.includes(name) && !ofExcel.includes(name) && !manifest.includes(`"${name}"`));
    expect(unknown).toEqual([]);
  });
});
