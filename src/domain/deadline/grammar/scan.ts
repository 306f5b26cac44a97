import { readTail } from '../lexicon/limits';
import { pieceOf, type Meaning, type Piece } from './meaning';
import type { Match, Rule } from './rule';

/** Meanings that take the words after them (前, 起, 左右) along. */
const takesTail = new Set<Meaning['type']>(['date', 'near', 'festival', 'holiday', 'every']);

/** What the scan uses of a rule, and the bit of the characters it needs; 0 when it needs none. One shape for all rules. */
interface Indexed {
  readonly name: string;
  readonly need: number;
  readonly pattern: RegExp;
  /** Whether the pattern names parts of what it matches. */
  readonly named: boolean;
  readonly read: Rule['read'];
}

/** Rules by the character a match can begin with, in the order of the table, and the bits of the needed characters. */
export interface RuleIndex {
  /** For each character the number of its class; class 0 are those that no rule speaks of. */
  readonly classOf: Uint16Array;
  /** For each class the rules that can begin with its characters at the beginning of a text. */
  readonly first: readonly (readonly Indexed[])[];
  /** The same without those that describe a whole cell, for all other places. */
  readonly later: readonly (readonly Indexed[])[];
  /** For each class the bits of all needed sets that its characters belong to. */
  readonly needs: readonly number[];
}

/** Indexes a table of rules by first character. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const bits = bitsOf(rules);
  const indexed = new Map(rules.map((rule) => [rule, indexedBy(rule, bits)]));
  const indexedOf = (some: readonly Rule[]): Indexed[] => some.flatMap((rule) => indexed.get(rule) ?? []);
  const classOf = new Uint16Array(0x10000);
  const index = { classOf, first: [[]] as Indexed[][], later: [[]] as Indexed[][], needs: [0] };
  const characters = new Set(rules.flatMap(({ starts, needs }) => [...starts, ...(needs ?? '')]));
  for (const character of characters) {
    classOf[character.charCodeAt(0)] = index.needs.length;
    const starting = rules.filter(({ starts }) => starts.includes(character));
    index.first.push(indexedOf(starting));
    index.later.push(indexedOf(starting.filter(({ whole }) => !whole)));
    index.needs.push([...bits].reduce((held, [set, bit]) => (set.includes(character) ? held | bit : held), 0));
  }
  return index;
}

const indexedBy = ({ name, pattern, read, needs }: Rule, bits: ReadonlyMap<string, number>): Indexed => ({
  name,
  need: bits.get(needs ?? '') ?? 0,
  pattern,
  named: pattern.source.includes('(?<'),
  read,
});

/** One bit for each set of needed characters. */
function bitsOf(rules: readonly Rule[]): ReadonlyMap<string, number> {
  const sets = new Set(rules.flatMap(({ needs }) => needs ?? []));
  if (sets.size > 30) throw new Error('More sets of needed characters than a number has bits: share some.');
  return new Map([...sets].map((needs, place) => [needs, 1 << place]));
}

/** The bits of the sets of which the text holds a character. */
function bitsIn(text: string, { classOf, needs }: RuleIndex): number {
  let held = 0;
  for (let at = 0; at < text.length; at++) held |= needs[classOf[text.charCodeAt(at)] ?? 0] ?? 0;
  return held;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether the character is a letter, so that digits glued to it number something else: GX2024060001, V2.1. */
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const decimalPoint = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1));

/**
 * Finds the pieces of a folded text, from left to right: at each place the first rule of the table that matches takes
 * its characters. Numbers are never entered in the middle.
 */
export function scan(text: string, index: RuleIndex): Piece[] {
  const pieces: Piece[] = [];
  const held = bitsIn(text, index);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    const inWord = digit && at > 0 && isLetter(text.charCodeAt(at - 1));
    const rules = inWord ? undefined : (at === 0 ? index.first : index.later)[index.classOf[code] ?? 0];
    const end = rules && rules.length > 0 ? matchAt(text, at, rules, held, pieces) : at;
    if (end > at) at = end;
    else {
      at++;
      while (digit && at < text.length && (isDigit(text.charCodeAt(at)) || decimalPoint(text, at))) at++;
    }
  }
  return pieces;
}

const noGroups = {};

/** Tries the rules at one place; adds what was found and returns where it ends, or `at` when nothing was. */
function matchAt(text: string, at: number, rules: readonly Indexed[], held: number, pieces: Piece[]): number {
  for (const rule of rules) {
    if ((rule.need & held) !== rule.need) continue;
    const match = rule.named ? namedMatch(rule.pattern, text, at) : plainMatch(rule.pattern, text, at);
    const meant = match && rule.read(match);
    if (meant) return addPieces(text, at, match.end, rule.name, meant, pieces);
  }
  return at;
}

function namedMatch(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const slice = found?.[0];
  return slice ? { groups: found.groups ?? noGroups, slice, text, at, end: at + slice.length } : null;
}

/** Without named parts nothing needs to be taken apart, which is faster. */
function plainMatch(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at;
  if (!pattern.test(text)) return null;
  const end = pattern.lastIndex;
  return end > at ? { groups: noGroups, slice: text.slice(at, end), text, at, end } : null;
}

const isList = (meant: Meaning | readonly Meaning[]): meant is readonly Meaning[] => Array.isArray(meant);

/** Adds what a slice means, with the words after it that bind it; returns where these end. */
function addPieces(
  text: string,
  from: number,
  end: number,
  rule: string,
  meant: Meaning | readonly Meaning[],
  pieces: Piece[],
): number {
  const last = isList(meant) ? meant[meant.length - 1] : meant;
  const tail = last && takesTail.has(last.type) ? readTail(text, end) : null;
  const to = tail ? tail.to : end;
  const limit = tail ? tail.limit : 'bare';
  if (isList(meant)) for (const meaning of meant) pieces.push(pieceOf(meaning, from, to, rule, limit));
  else pieces.push(pieceOf(meant, from, to, rule, limit));
  return to;
}
