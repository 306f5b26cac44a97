/** Words of a data table, parted by white space. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
