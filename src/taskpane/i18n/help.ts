import type { HelpEntry, HelpTable, HelpTopic } from './help-types';
import { helpEnUS } from './help.en-US';
import { helpZhCN } from './help.zh-CN';
import type { Language } from './types';

const tables: Readonly<Record<Language, HelpTable>> = { 'zh-CN': helpZhCN, 'en-US': helpEnUS };

/** The questions of a language with their answers, in the order in which they are shown. */
export function helpEntries(language: Language): readonly HelpEntry[] {
  return (Object.keys(helpZhCN) as HelpTopic[]).map((topic) => tables[language][topic]);
}
