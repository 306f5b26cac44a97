import { joinLabel } from './fold-label';
import { outlineStyles } from './words/row-words';

/** How a heading is numbered: headings of one style stand on one level. */
export function headingStyle(text: string): string {
  const label = joinLabel(text);
  return outlineStyles.find(({ pattern }) => pattern.test(label))?.style ?? '';
}

/** 一、 stands above （一）, whichever came first. Headings without a number can be told neither way. */
export function isCoarser(style: string, other: string): boolean {
  const rank = (name: string): number => outlineStyles.findIndex(({ style: known }) => known === name);
  return rank(style) >= 0 && rank(other) >= 0 && rank(style) < rank(other);
}

/** A label, not a sentence. */
export function isShort(text: string): boolean {
  return text.length <= 20 && !/[。；;]$/.test(text);
}
