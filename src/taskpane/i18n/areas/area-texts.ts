import { useMemo } from 'react';
import { useLanguage } from '../TextProvider';
import { fill } from '../translate';
import type { Language, MessageText, Places } from '../types';

type Chinese = Readonly<Record<string, string>>;

/** Looks a text of one area up and fills its places. */
export type AreaTranslate<Table extends Chinese> = <Key extends keyof Table & string>(
  key: Key,
  ...values: [Places<Table[Key]>] extends [never] ? [] : [values: Readonly<Record<Places<Table[Key]>, string | number>>]
) => string;

export interface AreaTexts<Table extends Chinese> {
  (): AreaTranslate<Table>;
  /** For tests: both languages have the same keys and places. */
  readonly tables: Readonly<Record<Language, Readonly<Record<string, MessageText>>>>;
}

/**
 * Texts of a part of the pane that is loaded on demand, in both languages: they come with it, not with the first list.
 * Returns the hook that gives its translator.
 */
export function areaTexts<const Table extends Chinese>(
  chinese: Table,
  english: Readonly<Record<keyof Table, MessageText>>,
): AreaTexts<Table> {
  const tables = { 'zh-CN': chinese, 'en-US': english as Readonly<Record<string, MessageText>> } as const;
  const translators = {
    'zh-CN': translatorOf<Table>(tables['zh-CN']),
    'en-US': translatorOf<Table>(tables['en-US']),
  };
  const useAreaText = (): AreaTranslate<Table> => {
    const language = useLanguage();
    return useMemo(() => translators[language], [language]);
  };
  return Object.assign(useAreaText, { tables });
}

function translatorOf<Table extends Chinese>(table: Readonly<Record<string, MessageText>>): AreaTranslate<Table> {
  return (key, ...[values = {}]: [Readonly<Record<string, string | number>>?]) => fill(table[key] ?? key, values);
}
