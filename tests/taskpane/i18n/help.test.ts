import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { useAnswerTexts } from '../../../src/taskpane/i18n/areas/answers';
import { useColumnTexts } from '../../../src/taskpane/i18n/areas/columns';
import { useProgressTexts } from '../../../src/taskpane/i18n/areas/progress';
import { useSettingsTexts } from '../../../src/taskpane/i18n/areas/settings';
import { useTaskTexts } from '../../../src/taskpane/i18n/areas/task-details';
import { useUrgeTexts } from '../../../src/taskpane/i18n/areas/urge';
import { useFunctionTexts } from '../../../src/taskpane/i18n/areas/functions';
import { helpEntries } from '../../../src/taskpane/i18n/help';
import { enUS } from '../../../src/taskpane/i18n/messages.en-US';
import { zhCN } from '../../../src/taskpane/i18n/messages.zh-CN';

const manifest = readFileSync(resolve(__dirname, '../../../manifest.xml'), 'utf8');
/** Excel's own names, which stand in no table of ours. */
const ofExcel = ['审阅', 'Review'];
/** Headers of the columns that Duban offers. */
const addedColumns = ['完成情况', '完成日期'];
/** “已答复 {count}” is known without its number. */
const bare = (label: unknown): string => String(label).replace(/ \{count\}$/, '');

describe.each([
  ['zh-CN', zhCN],
  ['en-US', enUS],
] as const)('help in %s', (language, messages) => {
  const entries = helpEntries(language);

  it('asks every question once', () => {
    expect(entries.length).toBeGreaterThanOrEqual(10);
    expect(new Set(entries.map(({ question }) => question)).size).toBe(entries.length);
  });

  it('calls buttons and fields what the pane, the ribbon or Excel calls them', () => {
    const areas = [
      useSettingsTexts,
      useFunctionTexts,
      useProgressTexts,
      useAnswerTexts,
      useColumnTexts,
      useUrgeTexts,
      useTaskTexts,
    ];
    const tables = [messages, ...areas.map(({ tables: texts }) => texts[language])];
    const labels: unknown[] = tables.flatMap((table) => Object.values(table)).map(bare);
    const named = entries.flatMap(({ question, answer }) => [...`${question}${answer}`.matchAll(/“([^”]+)”/g)]);
    const unknown = named
      .map(([, name]) => name ?? '')
      .filter(
        (name) =>
          !labels.includes(name) &&
          !ofExcel.includes(name) &&
          !addedColumns.includes(name) &&
          !manifest.includes(`"${name}"`),
      );
    expect(unknown).toEqual([]);
  });
});
