import type { Language, MessageTable, MessageText, Translate } from './types';

type Values = Readonly<Record<string, string | number>>;

function formOf(text: MessageText, values: Values): string {
  if (typeof text === 'string') return text;
  const number = values.count ?? values.days ?? values.rows ?? values.tasks;
  return Number(number) === 1 ? text.one : text.other;
}

/** A text with its places filled; the form for one or for many is chosen first. */
export function fill(text: MessageText, values: Values): string {
  return formOf(text, values).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/**
 * The translator of a table of messages.
 * Example: `translator(zhCN)('due.late', { days: 15 })` → `逾期 15 天`.
 */
export function translator(table: MessageTable): Translate {
  return (key, ...[values = {}]: [Values?]) => fill(table[key], values);
}

/** The language to show: the user's choice, else Chinese for a Chinese Excel, else English. */
export function chooseLanguage(wanted: Language | 'auto', displayLanguage: string | null): Language {
  if (wanted !== 'auto') return wanted;
  return !displayLanguage || /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
}
