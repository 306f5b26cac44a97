import { useAnswerTexts } from '../../../src/taskpane/i18n/areas/answers';
import { useColumnTexts } from '../../../src/taskpane/i18n/areas/columns';
import { useCorrectionTexts } from '../../../src/taskpane/i18n/areas/corrections';
import { useDepartmentTexts } from '../../../src/taskpane/i18n/areas/departments';
import { useHostTexts } from '../../../src/taskpane/i18n/areas/host';
import { useLegendTexts } from '../../../src/taskpane/i18n/areas/mark-legend';
import { usePlanRatioTexts } from '../../../src/taskpane/i18n/areas/plan-ratios';
import { useProgressTexts } from '../../../src/taskpane/i18n/areas/progress';
import { useReportTexts } from '../../../src/taskpane/i18n/areas/reports';
import { useSettingsTexts } from '../../../src/taskpane/i18n/areas/settings';
import { useViewTexts } from '../../../src/taskpane/i18n/areas/views';
import { enUS } from '../../../src/taskpane/i18n/messages.en-US';
import { zhCN } from '../../../src/taskpane/i18n/messages.zh-CN';
import { chooseLanguage, translator } from '../../../src/taskpane/i18n/translate';
import type { MessageKey, MessageText } from '../../../src/taskpane/i18n/types';

const keys = Object.keys(zhCN) as MessageKey[];
const forms = (text: MessageText): string[] => (typeof text === 'string' ? [text] : [text.one, text.other]);
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('message tables', () => {
  it('have the same keys', () => {
    expect(Object.keys(enUS).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s uses no place in English that Chinese lacks', (key) => {
    const known = places(zhCN[key]);
    for (const form of forms(enUS[key])) expect(known).toEqual(expect.arrayContaining(places(form)));
  });

  it.each(keys)('%s says in one English form whatever Chinese says', (key) => {
    const last = forms(enUS[key]).at(-1) ?? '';
    expect(places(last)).toEqual(places(zhCN[key]));
  });

  it('keep Chinese out of English, but for the name of the Chinese language', () => {
    const chinese = keys.filter((key) => forms(enUS[key]).some((form) => /\p{Script=Han}/u.test(form)));
    expect(chinese).toEqual([]);
  });
});

describe('texts of areas', () => {
  const areas = {
    answers: useAnswerTexts,
    columns: useColumnTexts,
    corrections: useCorrectionTexts,
    departments: useDepartmentTexts,
    host: useHostTexts,
    legend: useLegendTexts,
    planRatios: usePlanRatioTexts,
    progress: useProgressTexts,
    reports: useReportTexts,
    settings: useSettingsTexts,
    views: useViewTexts,
  };
  const lines = Object.entries(areas).flatMap(([area, { tables }]) =>
    Object.entries(tables['zh-CN']).map(([key, text]) => [`${area} ${key}`, text, tables['en-US'][key]] as const),
  );

  it.each(lines)('%s says in English whatever Chinese says', (_, chinese, english) => {
    expect(places(forms(english ?? '').at(-1) ?? '')).toEqual(places(forms(chinese)[0] ?? ''));
  });

  it('keep Chinese out of English, but for quoted names on the sheet, the language, and a way to write dates', () => {
    const own = (form: string): string => form.replace(/“[^“”]*”/g, '');
    const chinese = lines.filter(([, , english]) =>
      forms(english ?? '').some((form) => /\p{Script=Han}/u.test(own(form))),
    );
    expect(chinese.map(([name]) => name)).toEqual(['settings dateStyle.chinese', 'settings language.zh-CN']);
  });
});

describe('translator', () => {
  it('fills the places', () => {
    expect(translator(zhCN)('due.late', { days: 15 })).toBe('逾期 15 天');
  });

  it('tells one from many in English', () => {
    expect(translator(enUS)('due.left', { days: 1 })).toBe('1 day left');
    expect(translator(enUS)('due.left', { days: 3 })).toBe('3 days left');
  });
});

describe('chooseLanguage', () => {
  it.each([
    ['auto', 'zh-CN', 'zh-CN'],
    ['auto', 'zh-Hans', 'zh-CN'],
    ['auto', 'en-US', 'en-US'],
    ['auto', 'de-DE', 'en-US'],
    ['auto', null, 'zh-CN'],
    ['en-US', 'zh-CN', 'en-US'],
    ['zh-CN', 'en-US', 'zh-CN'],
  ] as const)('wanted %s in an Excel that speaks %s: %s', (wanted, display, shown) => {
    expect(chooseLanguage(wanted, display)).toBe(shown);
  });
});
