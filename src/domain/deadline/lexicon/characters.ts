/** Questions about single characters, which need no pattern. */

/** Whether a character stands at a place of a text and is one of these. */
export const isOneOf = (text: string, at: number, characters: string): boolean =>
  at >= 0 && at < text.length && characters.includes(text.charAt(at));

/** Whether a text ends with one of these characters. */
export const endsWithOneOf = (text: string, characters: string): boolean => isOneOf(text, text.length - 1, characters);
