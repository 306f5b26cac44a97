/** Where the clauses of a sentence begin and end. */

const marks = '，。；！\n';
const opening = new Set(`${marks}：（、“`);
const closing = new Set(`${marks}：）、”`);
const [comma, stop, semicolon, exclamation] = [...marks].map((mark) => mark.charCodeAt(0));

/** Whether a character parts two clauses. */
const isMark = (code: number): boolean =>
  code === comma || code === stop || code === semicolon || code === exclamation || code === 10;

/** Whether a clause begins at `at`: at the start, after a mark or an opening bracket. */
export function beginsClause(text: string, at: number): boolean {
  return at === 0 || opening.has(text.charAt(at - 1));
}

/** Whether a clause ends at `at`: at the end, before a mark or a closing bracket. */
export function endsClause(text: string, at: number): boolean {
  return at >= text.length || closing.has(text.charAt(at));
}

/** The words of the clause that stand between `from` and `to`, at most the last sixty. */
export function clauseBefore(text: string, from: number, to: number): string {
  const earliest = Math.max(from, to - 60);
  let start = to;
  while (start > earliest && !isMark(text.charCodeAt(start - 1))) start--;
  return text.slice(start, to);
}

/** The words after `at` in its sentence, at most so many. */
export function restOfSentence(text: string, at: number, most = 80): string {
  const words = text.slice(at, at + most);
  const end = words.search(/[。；\n]/);
  return end < 0 ? words : words.slice(0, end);
}

/** The words before `at`, at most so many characters. */
export const wordsBefore = (text: string, at: number, most: number): string => text.slice(Math.max(0, at - most), at);

/** Whether a sentence or an item ends between two places. */
export const endsBetween = (text: string, from: number, to: number): boolean => /[。；\n]/.test(text.slice(from, to));
