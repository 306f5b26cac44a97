/**
 * What we open at most. The reader behind us keeps an object per cell, so cells weigh more than bytes;
 * the numbers keep a hostile file under two seconds and 500 MB and leave 100,000 task rows room.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 100 * 2 ** 20,
  /** Files inside the zip. */
  entries: 4_000,
  /** Bytes after unzipping, all entries together. */
  unzippedBytes: 256 * 2 ** 20,
  /** Unzipped ÷ zipped of one entry; honest sheets stay below 100. */
  ratio: 200,
  /** Below this size a high ratio does no harm. */
  ratioFreeBytes: 16 * 2 ** 20,
  sheets: 255,
  /** Cells written in the file up to the last value, empty formatted ones included. */
  cells: 2_000_000,
  /** The same with the formatted but empty rows after the last value, which are cut off unread. */
  blankCells: 6_000_000,
  merges: 200_000,
} as const;
