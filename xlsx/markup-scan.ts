import { BookError } from './book-error';
import { limits } from './limits';

/** Longest piece of markup that a search must find whole when it straddles two pieces. */
const overlap = 32;

/** Counts what makes a workbook heavy while its XML streams by; one scan sees all parts of a book. */
export interface MarkupScan {
  /** A new part begins. */
  start(): void;
  take(piece: Uint8Array): void;
  /** Did the part that streamed by last end with the closing tag of this element? A cut sheet does not. */
  closed(element: string): boolean;
}

/** Throws `tooLarge` from `take` as soon as cells or merges pass the limits, `unsafe` at an entity declaration. */
export function createMarkupScan(): MarkupScan {
  const decoder = new TextDecoder('latin1');
  let tail = '';
  let cells = 0;
  let merges = 0;
  const take = (piece: Uint8Array): void => {
    const text = tail + decoder.decode(piece);
    // Hits that start in the tail are counted with the next piece.
    const body = Math.max(0, text.length - overlap);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new BookError('unsafe');
    cells += countMatches(text, /<(?:\w+:)?c[\s/>]/g, body);
    merges += countMatches(text, /<(?:\w+:)?mergeCell[\s/>]/g, body);
    if (cells > limits.cells) throw new BookError('tooLarge', `more than ${limits.cells} cells`);
    if (merges > limits.merges) throw new BookError('tooLarge', `more than ${limits.merges} merged cells`);
    tail = text.slice(body);
  };
  const closed = (element: string): boolean => new RegExp(`</(?:\\w+:)?${element}\\s*>\\s*$`).test(tail);
  return { start: () => void (tail = ''), take, closed };
}

/** Matches that start before `end`. */
function countMatches(text: string, pattern: RegExp, end: number): number {
  let count = 0;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) count++;
  return count;
}
