/** Brackets that pair up. A separator inside quotes does not part names either. */
const CLOSER_OF: Readonly<Record<string, string>> = {
  '（': '）',
  '(': '）',
  '［': '］',
  '[': '］',
  '〔': '〕',
  '【': '】',
  '｛': '｝',
  '{': '｝',
  '“': '”',
  '《': '》',
};
/** `（` pairs with `)` too. */
const SAME_CLOSER: Readonly<Record<string, string>> = { ')': '）', ']': '］', '}': '｝' };

const ANY_BRACKET = /[（(［[〔【｛{“”《》]/u;

/** A pair of brackets: positions of both signs. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

interface OpenBracket {
  readonly at: number;
  readonly closer: string;
}

/** Outermost bracket pairs, left to right; a bracket without its partner is plain text. */
export function bracketPairs(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  const stack: OpenBracket[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const closer = CLOSER_OF[sign];
    if (closer !== undefined) stack.push({ at, closer });
    else closeBracket(SAME_CLOSER[sign] ?? sign, at, stack, pairs);
  }
  return pairs;
}

/** Takes the bracket that `sign` closes from the stack; pairs inside it give way to the outer one. */
function closeBracket(sign: string, at: number, stack: OpenBracket[], pairs: BracketPair[]): void {
  if (stack.at(-1)?.closer !== sign) return;
  const open = stack.pop()?.at ?? at;
  while ((pairs.at(-1)?.open ?? -1) > open) pairs.pop();
  pairs.push({ open, close: at });
}

/** For each position 1 where it lies inside brackets or quotes (the signs themselves included), else 0. */
export function bracketMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { open, close } of bracketPairs(text)) mask.fill(1, open, close + 1);
  return mask;
}

/** The text without a bracket that wraps all of it, closed or not: `（市财政局牵头）` → `市财政局牵头`. */
export function unwrap(text: string): string {
  if (/^[（(［[〔【][^）)\]］〕】]*$/.test(text)) return text.slice(1).trim();
  const pair = bracketPairs(text)[0];
  const whole = pair?.open === 0 && pair.close === text.length - 1 && /^[（(［[〔【]/.test(text);
  return whole ? text.slice(1, -1).trim() : text;
}

/** The text without bracketed parts and without quotation marks: `各县（市、区）“两委”` → `各县两委`. */
export function withoutBrackets(text: string): string {
  if (!ANY_BRACKET.test(text)) return text;
  let bare = '';
  let from = 0;
  for (const { open, close } of bracketPairs(text)) {
    if (/[“《]/.test(text.charAt(open))) continue;
    bare += text.slice(from, open);
    from = close + 1;
  }
  return (bare + text.slice(from)).replace(/[“”《》]/g, '');
}
