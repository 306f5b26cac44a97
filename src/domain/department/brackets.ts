/** Brackets that pair up. Quotes count too: a separator inside them does not part names. */
const CLOSER_OF: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '［': '］',
  '[': ']',
  '〔': '〕',
  '【': '】',
  '“': '”',
  '《': '》',
};
const SAME_CLOSER: Readonly<Record<string, string>> = { ')': '）', ']': '］' };

/** A pair of brackets: positions of both signs. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

/** Outermost bracket pairs, left to right; a bracket without its partner is plain text. `（` pairs with `)` too. */
export function bracketPairs(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  const stack: { at: number; closer: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const closer = CLOSER_OF[sign];
    if (closer !== undefined) stack.push({ at, closer: SAME_CLOSER[closer] ?? closer });
    else closeBracket(SAME_CLOSER[sign] ?? sign, at, stack, pairs);
  }
  return pairs;
}

/** Takes the bracket that `sign` closes from the stack; pairs inside it give way to the outer one. */
function closeBracket(sign: string, at: number, stack: { at: number; closer: string }[], pairs: BracketPair[]): void {
  if (stack.at(-1)?.closer !== sign) return;
  const open = stack.pop()?.at ?? at;
  while ((pairs.at(-1)?.open ?? -1) > open) pairs.pop();
  pairs.push({ open, close: at });
}

/** For each position, whether it lies inside brackets (the brackets themselves included). */
export function bracketMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { open, close } of bracketPairs(text)) mask.fill(1, open, close + 1);
  return mask;
}

/** The text without a bracket that wraps all of it: `（市财政局牵头）` → `市财政局牵头`. */
export function unwrap(text: string): string {
  const [pair, ...rest] = bracketPairs(text);
  const whole = pair && rest.length === 0 && pair.open === 0 && pair.close === text.length - 1;
  const round = text.startsWith('（') || text.startsWith('(');
  return whole && round ? unwrap(text.slice(1, -1).trim()) : text;
}

/** The text without its bracketed parts: `县（市、区）局` → `县局`. */
export function withoutBrackets(text: string): string {
  const mask = bracketMask(text);
  return [...text].length === text.length ? [...text].filter((_, at) => mask[at] === 0).join('') : text;
}
