/** Where the clauses of a sentence begin and end. */

const marks = '，。；！\n';

/** Whether a clause begins at `at`: at the start, after a mark or an opening bracket. */
export function beginsClause(text: string, at: number): boolean {
  return at === 0 || `${marks}：（、“`.includes(text.charAt(at - 1));
}

/** Whether a clause ends at `at`: at the end, before a mark or a closing bracket. */
export function endsClause(text: string, at: number): boolean {
  return at >= text.length || `${marks}：）、”`.includes(text.charAt(at));
}

/** The words of the clause that stand between `from` and `to`, at most the last sixty. */
export function clauseBefore(text: string, from: number, to: number): string {
  const words = text.slice(Math.max(from, to - 60), to);
  let start = words.length;
  while (start > 0 && !marks.includes(words.charAt(start - 1))) start--;
  return words.slice(start);
}
