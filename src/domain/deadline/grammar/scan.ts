import { readTail } from '../lexicon/limits';
import type { Meaning, Piece } from './meaning';
import type { Rule } from './rule';

/** Meanings that take the words after them (前, 起, 左右) along. */
const takesTail = new Set<Meaning['type']>(['date', 'near', 'festival', 'holiday', 'every']);

/** Rules by the character a match can begin with, in the order of the table. */
export type RuleIndex = ReadonlyMap<number, readonly Rule[]>;

/** Indexes a table of rules by first character. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const index = new Map<number, Rule[]>();
  for (const rule of rules) {
    for (const character of new Set(rule.starts)) {
      const code = character.charCodeAt(0);
      const known = index.get(code);
      if (known) known.push(rule);
      else index.set(code, [rule]);
    }
  }
  return index;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Digits glued to letters are a number of something else: GX2024060001, V2.1. */
const insideWord = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) && at > 0 && /[a-z]/i.test(text.charAt(at - 1));

const decimalPoint = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1));

/**
 * Finds the pieces of a folded text, from left to right: at each place the first rule of the table that matches takes
 * its characters. Numbers are never entered in the middle.
 */
export function scan(text: string, index: RuleIndex): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const candidates = insideWord(text, at) ? undefined : index.get(text.charCodeAt(at));
    const end = candidates ? matchAt(text, at, candidates, pieces) : at;
    if (end > at) at = end;
    else {
      const digit = isDigit(text.charCodeAt(at));
      at++;
      while (digit && at < text.length && (isDigit(text.charCodeAt(at)) || decimalPoint(text, at))) at++;
    }
  }
  return pieces;
}

const noGroups = {};

/** Tries the rules at one place; adds what was found and returns where it ends, or `at` when nothing was. */
function matchAt(text: string, at: number, rules: readonly Rule[], pieces: Piece[]): number {
  for (const rule of rules) {
    if ((rule.whole && at > 0) || (rule.needs && !holdsOneOf(text, rule.needs))) continue;
    rule.pattern.lastIndex = at;
    const found = rule.pattern.exec(text);
    const slice = found?.[0];
    if (!slice) continue;
    const read = rule.read({ groups: found.groups ?? noGroups, slice, text, at, end: at + slice.length });
    if (!read) continue;
    return addPieces(text, at, at + slice.length, rule.name, Array.isArray(read) ? read : [read as Meaning], pieces);
  }
  return at;
}

function holdsOneOf(text: string, characters: string): boolean {
  for (let at = 0; at < characters.length; at++) if (text.includes(characters.charAt(at))) return true;
  return false;
}

function addPieces(
  text: string,
  from: number,
  end: number,
  rule: string,
  meanings: readonly Meaning[],
  pieces: Piece[],
): number {
  const last = meanings[meanings.length - 1];
  const tail = last && takesTail.has(last.type) ? readTail(text, end) : null;
  const to = tail ? tail.to : end;
  for (const meaning of meanings) pieces.push({ meaning, from, to, rule, limit: tail ? tail.limit : 'bare' });
  return to;
}
