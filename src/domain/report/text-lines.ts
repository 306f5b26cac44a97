/** Chinese characters are as wide as they are high, Latin ones about half of that. */
const unitsOf = (text: string): number => [...text].reduce((sum, char) => sum + (char < '\u007F' ? 0.55 : 1), 0);

/**
 * How many lines a text takes in a cell.
 *
 * @param width of the cell, in points
 * @param size of the characters, in points
 */
export function textLines(text: string, width: number, size: number): number {
  const perLine = Math.max(1, (width - 6) / size);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / perLine)), 0);
}
