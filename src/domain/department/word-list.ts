/** Words of a data table, parted by white space. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** Asks whether a text ends with one of many words: one look-up per word length, not one per word. */
export function endsWithOne(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words);
  const lengths = [...new Set(words.map((word) => word.length))];
  return (text) => lengths.some((length) => text.length >= length && known.has(text.slice(text.length - length)));
}

/** The same for the beginning. */
export function startsWithOne(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words);
  const lengths = [...new Set(words.map((word) => word.length))];
  return (text) => lengths.some((length) => text.length >= length && known.has(text.slice(0, length)));
}
