import { textFor, type RibbonTab } from './types';

/** The label of a button by its id, in a language; null when the tab has no such button. */
export function ribbonName(tab: RibbonTab, id: string, locale: string): string | null {
  const button = tab.groups.flatMap((group) => group.buttons).find((candidate) => candidate.id === id);
  return button ? textFor(button.label, locale) : null;
}
