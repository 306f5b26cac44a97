import { headerMeaning } from './header-meaning';
import type { HeaderMeaning, HeaderWord } from './words/header-words';

/** What may stand in one column together with a time limit. */
const who: ReadonlySet<HeaderMeaning> = new Set(['lead', 'responsible', 'cooperating', 'duty', 'unit', 'division']);
const what: ReadonlySet<HeaderMeaning> = new Set(['measure', 'work']);
const joint = /以及|[及和与、/／+＋（(\n]/gu;

/** What else a header names besides the time limit, and whether that is who or what is to be done. */
export interface JoinedHeader {
  readonly word: HeaderWord;
  readonly kind: 'who' | 'what';
}

/**
 * A header that joins the time limit with something else; null for all others.
 *
 * @example joinedHeader('责任单位及完成时限')?.word.meaning // 'duty'
 */
export function joinedHeader(text: string): JoinedHeader | null {
  if (text.length > 30) return null;
  for (const { index, 0: sign } of text.matchAll(joint)) {
    const halves = [text.slice(0, index), text.slice(index + sign.length).replace(/[）)]\s*$/u, '')].map(headerMeaning);
    const [word] = halves.filter((half) => half !== null && half.meaning !== 'deadline');
    if (!word || !halves.some((half) => half?.meaning === 'deadline')) continue;
    if (who.has(word.meaning)) return { word, kind: 'who' };
    if (what.has(word.meaning)) return { word, kind: 'what' };
  }
  return null;
}
