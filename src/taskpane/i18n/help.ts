import { helpEnUS } from './help.en-US';
import { helpZhCN } from './help.zh-CN';
import type { Language } from './types';

export type HelpTopic = keyof typeof helpZhCN;

export interface HelpEntry {
  readonly question: string;
  readonly answer: string;
}

export type HelpTable = Readonly<Record<HelpTopic, HelpEntry>>;

const tables: Readonly<Record<Language, HelpTable>> = { 'zh-CN': helpZhCN, 'en-US': helpEnUS };

/** The questions of a language with their answers, in the order in which they are shown. */
export function helpEntries(language: Language): readonly HelpEntry[] {
  return (Object.keys(helpZhCN) as HelpTopic[]).map((topic) => tables[language][topic]);
}
