import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { useAnswerTexts } from '../../src/taskpane/i18n/areas/answers';
import { useColumnTexts } from '../../src/taskpane/i18n/areas/columns';
import { useProgressTexts } from '../../src/taskpane/i18n/areas/progress';
import { useSettingsTexts } from '../../src/taskpane/i18n/areas/settings';
import { useTaskTexts } from '../../src/taskpane/i18n/areas/task-details';
import { useUrgeTexts } from '../../src/taskpane/i18n/areas/urge';
import { zhCN } from '../../src/taskpane/i18n/messages.zh-CN';

const root = resolve(__dirname, '../..');
const manual = readFileSync(resolve(root, 'docs/pane.md'), 'utf8');
const manifest = readFileSync(resolve(root, 'manifest.xml'), 'utf8');

/** What the manual quotes that is no label: words of sheets, of the ribbon's tab, and of what a page shows. */
const others = [
  '完成情况',
  '完成日期',
  '督办',
  '逾期 15 天',
  '还剩 3 天',
  '不是今天',
  '收到通知后5个工作日内',
  '按期完成率',
  '督办通报',
];

it('calls buttons, pages and fields what the pane calls them', () => {
  const areas = [useSettingsTexts, useProgressTexts, useAnswerTexts, useColumnTexts, useTaskTexts, useUrgeTexts];
  const texts = [zhCN, ...areas.map(({ tables }) => tables['zh-CN'])].flatMap((table) => Object.values(table));
  const labels = texts.map((text) => String(text).replace(/ \{count\}$/, ''));
  const quoted = [...manual.matchAll(/“([^“”]+(?:“[^”]+”)?)”/g)].map(([, name]) => name ?? '');
  const unknown = quoted.filter(
    (name) => !labels.includes(name) && !others.includes(name) && !manifest.includes(`"${name}"`),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

it('shows only pictures that are there', () => {
  for (const [, path] of manual.matchAll(/images\/([\w-]+\.png)/g))
    expect(readFileSync(resolve(root, 'docs/images', path ?? '')).length).toBeGreaterThan(1000);
});
