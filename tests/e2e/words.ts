import { useAnswerTexts } from '../../src/taskpane/i18n/areas/answers';
import { useColumnTexts } from '../../src/taskpane/i18n/areas/columns';
import { useProgressTexts } from '../../src/taskpane/i18n/areas/progress';
import { useTaskTexts } from '../../src/taskpane/i18n/areas/task-details';
import { useUrgeTexts } from '../../src/taskpane/i18n/areas/urge';
import { useViewTexts } from '../../src/taskpane/i18n/areas/views';
import { enUS } from '../../src/taskpane/i18n/messages.en-US';
import { zhCN } from '../../src/taskpane/i18n/messages.zh-CN';
import { fill, translator } from '../../src/taskpane/i18n/translate';
import type { Language, MessageText } from '../../src/taskpane/i18n/types';
import { enUS as pageEnUS } from '../../workbench/messages/en-US';
import { zhCN as pageZhCN } from '../../workbench/messages/zh-CN';

type Values = Readonly<Record<string, string | number>>;

const area =
  (table: Readonly<Record<string, MessageText>>) =>
  (key: string, values: Values = {}): string =>
    fill(table[key] ?? key, values);

/** What pane and page are called in a language, as their own tables have it. */
export function wordsOf(language: Language) {
  return {
    page: language === 'zh-CN' ? pageZhCN : pageEnUS,
    pane: translator(language === 'zh-CN' ? zhCN : enUS),
    answers: area(useAnswerTexts.tables[language]),
    columns: area(useColumnTexts.tables[language]),
    progress: area(useProgressTexts.tables[language]),
    task: area(useTaskTexts.tables[language]),
    urge: area(useUrgeTexts.tables[language]),
    views: area(useViewTexts.tables[language]),
  };
}
