import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { translator } from './translate';
import type { Language, Translate } from './types';

const TextContext = createContext<Translate>(translator('zh-CN'));

/** Gives the texts of one language to everything inside. */
export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  const text = useMemo(() => translator(language), [language]);
  return <TextContext value={text}>{children}</TextContext>;
}

/** The translator of the language shown. */
export function useText(): Translate {
  return useContext(TextContext);
}
