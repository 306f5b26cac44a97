import { readTail } from '../lexicon/limits';
import { pieceOf, type Meaning, type Piece } from './meaning';
import { Needs } from './needs';
import type { Match, Rule } from './rule';

/** Meanings that take the words after them (前, 起, 左右) along. */
const takesTail = new Set<Meaning['type']>(['date', 'near', 'festival', 'holiday', 'every']);

/** What the scan uses of a rule, and the bits of the characters it needs; 0 when it needs none. One shape for all rules. */
interface Indexed {
  readonly name: string;
  readonly need: number;
  readonly digits: number;
  readonly pattern: RegExp;
  /** Whether the pattern names parts of what it matches. */
  readonly named: boolean;
  readonly read: Rule['read'];
}

/** Rules by the character a match can begin with, in the order of the table, and the characters they need. */
export interface RuleIndex {
  /** For each character the number of its class; class 0 are those that no rule begins with. */
  readonly classOf: Uint16Array;
  /** For each class the rules that can begin with its characters at the beginning of a text. */
  readonly first: readonly (readonly Indexed[])[];
  /** The same without those that describe a whole cell, for all other places. */
  readonly later: readonly (readonly Indexed[])[];
  readonly needs: Needs;
}

/** Indexes a table of rules by first character. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const needs = new Needs(rules.flatMap((rule) => rule.needs ?? []));
  const indexed = rules.map((rule) => ({ rule, entry: indexedBy(rule, needs) }));
  const classOf = new Uint16Array(0x10000);
  const first: Indexed[][] = [[]];
  const later: Indexed[][] = [[]];
  for (const character of new Set(rules.flatMap(({ starts }) => [...starts]))) {
    classOf[character.charCodeAt(0)] = first.length;
    const starting = indexed.filter(({ rule }) => rule.starts.includes(character));
    first.push(starting.map(({ entry }) => entry));
    later.push(starting.flatMap(({ rule, entry }) => (rule.whole ? [] : entry)));
  }
  return { classOf, first, later, needs };
}

const indexedBy = ({ name, pattern, read, needs, digits = 0 }: Rule, all: Needs): Indexed => ({
  name,
  need: all.bitsOf(needs),
  digits,
  pattern,
  named: pattern.source.includes('(?<'),
  read,
});

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
  const held = index.needs.heldBy(text);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const digits = isDigit(code) ? digitsAt(text, at) : 0;
    const inWord = digits > 0 && at > 0 && isLetter(text.charCodeAt(at - 1));
    const rules = inWord ? undefined : (at === 0 ? index.first : index.later)[index.classOf[code] ?? 0];
    const end = rules && rules.length > 0 ? matchAt(text, at, digits, rules, held, pieces) : at;
    if (end > at) at = end;
    else at += digits > 0 ? numberLength(text, at) : 1;
  }
  return pieces;
}

/** How many digits stand at a place. */
function digitsAt(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - at;
}

/** How long the number at a place is, with its decimals. */
function numberLength(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || (end > at && decimalPoint(text, end))) end++;
  return end - at;
}

const noGroups = {};

/** Tries the rules at one place; adds what was found and returns where it ends, or `at` when nothing was. */
function matchAt(
  text: string,
  at: number,
  digits: number,
  rules: readonly Indexed[],
  held: number,
  pieces: Piece[],
): number {
  for (const rule of rules) {
    if ((rule.need & held) !== rule.need || digits < rule.digits) continue;
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
