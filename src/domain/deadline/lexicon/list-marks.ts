/** 1. 2、 at the beginning of an item are its number, not a month. */
import { beginsClause } from './clauses';

const mark = /(\d{1,2})[.、]/y;

/**
 * Whether the number at `at` counts the items of a list: the number before or after it begins another clause.
 * @example isListMark('1、6月底前；2、9月底前', 0) // true: not months 1 and 6
 */
export function isListMark(text: string, at: number): boolean {
  mark.lastIndex = at;
  const found = mark.exec(text);
  if (!found || !beginsItem(text, at)) return false;
  const number = Number(found[1]);
  return hasItem(text, number + 1) || (number > 1 && hasItem(text, number - 1));
}

/** A list's item begins at the start of the text or of a sentence. */
function beginsItem(text: string, at: number): boolean {
  return beginsClause(text, at) && !'、“'.includes(text.charAt(at - 1) || ' ');
}

function hasItem(text: string, number: number): boolean {
  const words = [`${number}、`, `${number}.`];
  return words.some((word) => {
    for (let at = text.indexOf(word), tries = 0; at >= 0 && tries < 5; at = text.indexOf(word, at + 1), tries++) {
      if (beginsItem(text, at)) return true;
    }
    return false;
  });
}
