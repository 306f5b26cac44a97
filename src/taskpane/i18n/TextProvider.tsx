import { createContext, use, useContext, type ReactNode } from 'react';
import { zhCN } from './messages.zh-CN';
import { translator } from './translate';
import type { Language, Translate } from './types';

const chinese = translator(zhCN);
const TextContext = createContext<Translate>(chinese);
const LanguageContext = createContext<Language>('zh-CN');

let english: Promise<Translate> | null = null;

/** English comes when it is first wanted: few panes ever show it, and all would have to load it. */
function loadEnglish(): Promise<Translate> {
  english ??= import('./messages.en-US').then(({ enUS }) => translator(enUS));
  return english;
}

/** Gives the texts of one language to everything inside. Suspends while a language is being loaded. */
export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  const text = language === 'zh-CN' ? chinese : use(loadEnglish());
  return (
    <LanguageContext value={language}>
      <TextContext value={text}>{children}</TextContext>
    </LanguageContext>
  );
}

/** The translator of the language shown. */
export function useText(): Translate {
  return useContext(TextContext);
}

/** The language shown. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
