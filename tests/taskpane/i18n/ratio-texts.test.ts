import { ratioEnUS } from '../../../src/taskpane/i18n/ratio-texts.en-US';
import { ratioZhCN } from '../../../src/taskpane/i18n/ratio-texts.zh-CN';
import type { MessageText } from '../../../src/taskpane/i18n/types';

const keys = Object.keys(ratioZhCN) as (keyof typeof ratioZhCN)[];
const forms = (text: MessageText): string[] => (typeof text === 'string' ? [text] : [text.one, text.other]);
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

it('has the same keys in both languages', () => {
  expect(Object.keys(ratioEnUS).sort()).toEqual([...keys].sort());
});

it.each(keys)('%s fills the same places in both languages, without Chinese in English', (key) => {
  for (const form of forms(ratioEnUS[key])) {
    expect(places(form)).toEqual(places(ratioZhCN[key]));
    expect(form).not.toMatch(/\p{Script=Han}/u);
  }
});
