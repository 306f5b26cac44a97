/** The code of a merged cell whose text is cut. */
export const cutCode = 'table.text-cut';

/** Findings that are raised beside the reading, by the day or by sizes of cells: an answer to one holds though none is at hand. */
export function isRaisedBeside(code: string): boolean {
  return code.startsWith('light.') || code.startsWith(cutCode);
}
