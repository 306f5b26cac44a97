import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { ribbonName } from '../../workbench/ribbon/names';
import { readManifest } from '../../workbench/ribbon/read-manifest';
import { textFor } from '../../workbench/ribbon/types';

const xml = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const parse = (text: string) => readManifest(new JSDOM(text, { contentType: 'text/xml' }).window.document);

const { tab, page, name } = parse(xml);
const buttons = tab.groups.flatMap((group) => group.buttons);

test('the tab has the groups and buttons of the product in their order', () => {
  expect(textFor(tab.label, 'zh-CN')).toBe('督办');
  expect(tab.groups.map((group) => textFor(group.label, 'zh-CN'))).toEqual(['读取', '标记', '查看', '窗格']);
  expect(buttons.map((button) => textFor(button.label, 'zh-CN'))).toEqual([
    '读取任务',
    '标记逾期',
    '清除标记',
    '筛选',
    '合规比率',
    '打开窗格',
  ]);
});

test('each button runs the function that the add-in associates, the last one opens the pane', () => {
  expect(buttons.map(({ action }) => (action.kind === 'function' ? action.name : action.kind))).toEqual([
    'readTasks',
    'markOverdue',
    'clearMarks',
    'openFilter',
    'openRatios',
    'pane',
  ]);
});

test('English stands beside Chinese, and an unknown language gets the standard text', () => {
  expect(textFor(name, 'en-US')).toBe('Duban');
  expect(ribbonName(tab, 'Duban.Mark', 'en-US')).toBe('Mark Overdue');
  expect(ribbonName(tab, 'Duban.Mark', 'fr-FR')).toBe('标记逾期');
  expect(ribbonName(tab, 'pane', 'zh-CN')).toBeNull();
});

test('pictures and page have their addresses', () => {
  expect(buttons[1]?.icons.get(32)).toBe('https://localhost:3000/assets/icons/mark-overdue-32.png');
  expect(page).toBe('https://localhost:3000/taskpane.html');
});

test('a manifest without an element says which', () => {
  expect(() => parse(xml.replace(/<CustomTab[\s\S]*<\/CustomTab>/, ''))).toThrow(/no CustomTab/);
  expect(() => parse(xml.replace('<Label resid="Tab.Label" />', '<Label resid="Gone" />'))).toThrow(
    /Label names no resource/,
  );
});
