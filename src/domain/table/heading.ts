import { joinLabel } from './fold-label';
import { outlineStyles } from './words/row-words';

/** How a heading is numbered: headings of one style stand on one level. */
export function headingStyle(text: string): string {
  const label = joinLabel(text);
  return outlineStyles.find(({ pattern }) => pattern.test(label))?.style ?? '';
}
