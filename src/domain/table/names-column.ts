import { type ColumnContents, shareOf } from './column-contents';
import type { NamedColumn } from './column-meaning';

const whoMeanings = new Set(['duty', 'lead', 'responsible']);
const sure = 0.8;
const name = /\p{Script=Han}{2,}/u;

/**
 * In a table that surely says who and by when, the first column of names left of both, none of which stands twice
 * in a row. Null in all other tables: a tally or a list of people has names as well.
 */
export function namesColumn(
  columns: readonly NamedColumn[],
  contents: ReadonlyMap<number, ColumnContents>,
): NamedColumn | null {
  const who = columns.find(({ meaning, strength }) => whoMeanings.has(meaning) && strength >= sure);
  const when = columns.find(({ meaning, strength }) => meaning === 'deadline' && strength >= sure);
  if (!who || !when) return null;
  const end = Math.min(who.column, when.column);
  const named = columns.filter(
    ({ column, meaning, header }) =>
      column < end && header !== '' && meaning === 'other' && isNames(contents.get(column)),
  );
  return named[0] ?? null;
}

function isNames(contents: ColumnContents | undefined): boolean {
  const texts = contents?.texts ?? [];
  return shareOf(contents, name) >= 0.8 && texts.every((text, index) => text !== texts[index - 1]);
}
