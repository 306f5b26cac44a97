import { readTail } from '../lexicon/limits';
import type { Meaning, Piece } from './meaning';
import type { Rule } from './rule';

/** Meanings that take the words after them (前, 起, 左右) along. */
const takesTail = new Set<Meaning['type']>(['date', 'near', 'festival', 'holiday', 'every']);

/** A rule and the bit of the characters it needs; 0 when it needs none. */
interface Indexed {
  readonly rule: Rule;
  readonly need: number;
}

/** Rules by the character a match can begin with, in the order of the table, and the bits of the needed characters. */
export interface RuleIndex {
  /** For each character the number of its class; class 0 are those that no rule speaks of. */
  readonly classOf: Uint16Array;
  /** For each class the rules that can begin with its characters. */
  readonly rules: readonly (readonly Indexed[])[];
  /** For each class the bits of all needed sets that its characters belong to. */
  readonly needs: readonly number[];
}

/** Indexes a table of rules by first character. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const bits = bitsOf(rules);
  const classOf = new Uint16Array(0x10000);
  const index = { classOf, rules: [[]] as Indexed[][], needs: [0] };
  const characters = new Set(rules.flatMap(({ starts, needs }) => [...starts, ...(needs ?? '')]));
  for (const character of characters) {
    classOf[character.charCodeAt(0)] = index.rules.length;
    const starting = rules.filter(({ starts }) => starts.includes(character));
    index.rules.push(starting.map((rule) => ({ rule, need: bits.get(rule.needs ?? '') ?? 0 })));
    index.needs.push([...bits].reduce((held, [set, bit]) => (set.includes(character) ? held | bit : held), 0));
  }
  return index;
}

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
    const rules = inWord ? undefined : index.rules[index.classOf[code] ?? 0];
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
  for (const { rule, need } of rules) {
    if ((rule.whole && at > 0) || (need & held) !== need) continue;
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
