import { BookError } from './book-error';
import { limits } from './limits';

/** Longest piece of markup that a search must find whole when it straddles two pieces. */
const overlap = 64;

/** What a scan has seen of one part. */
export interface PartSummary {
  /** Highest row number written, 0 when the part has no rows. */
  readonly lastRow: number;
}

/** Counts what makes a workbook heavy while its XML streams by; one scan sees all parts of a book. */
export interface MarkupScan {
  /** A new part begins. */
  start(): void;
  /** Throws `tooLarge` as soon as cells or merges pass the limits, `unsafe` at an entity declaration. */
  take(piece: Uint8Array): void;
  /** The part has ended; throws `damaged` when its markup breaks off. */
  finish(name: string): PartSummary;
}

/** A scan for one workbook. */
export function createMarkupScan(): MarkupScan {
  const decoder = new TextDecoder('latin1');
  let tail = '';
  let root: string | null = null;
  let lastRow = 0;
  let cells = 0;
  /** Cells up to the last one with a value: the empty tail after it is cut before reading. */
  let solid = 0;
  let merges = 0;
  /** Elements begun in this part; beyond the second nobody counts. */
  let opened = 0;
  return {
    start: () => {
      tail = '';
      root = null;
      lastRow = 0;
      cells = solid;
      opened = 0;
    },
    take: (piece) => {
      const text = tail + decoder.decode(piece);
      // Hits that start in the tail are counted with the next piece.
      const body = Math.max(0, text.length - overlap);
      if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new BookError('unsafe');
      root ??= /<([a-z][\w:.-]*)/i.exec(text)?.[1] ?? null;
      if (opened < 2) opened += countMatches(text, /<[a-z]/gi, body);
      cells += countMatches(text, /<(?:\w+:)?c[\s/>]/g, body);
      merges += countMatches(text, /<(?:\w+:)?mergeCell[\s/>]/g, body);
      if (/<\/(?:\w+:)?(?:v|is|f)>/.test(text)) solid = cells;
      if (solid > limits.cells || cells > limits.blankCells)
        throw new BookError('tooLarge', `more than ${solid} cells`);
      if (merges > limits.merges) throw new BookError('tooLarge', `more than ${limits.merges} merged cells`);
      lastRow = Math.max(lastRow, lastRowIn(text));
      tail = text.slice(body);
    },
    finish: (name) => {
      const onlyRoot = opened + countMatches(tail, /<[a-z]/gi, tail.length) === 1;
      if (root !== null && !closes(tail, root, onlyRoot)) throw new BookError('damaged', `${name} breaks off`);
      return { lastRow };
    },
  };
}

/** Matches that start before `end`. */
function countMatches(text: string, pattern: RegExp, end: number): number {
  let count = 0;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) count++;
  return count;
}

/** Rows are written in order, so the last mention of one is enough. */
function lastRowIn(text: string): number {
  const at = text.lastIndexOf('<row ');
  if (at < 0) return 0;
  return Number(/\sr="(\d+)"/.exec(text.slice(at, at + 80))?.[1] ?? 0);
}

/** The part ends with its root element's end, or consists of one empty element. */
function closes(tail: string, root: string, onlyRoot: boolean): boolean {
  const end = tail.trimEnd();
  return end.endsWith(`</${root}>`) || (onlyRoot && end.endsWith('/>'));
}
