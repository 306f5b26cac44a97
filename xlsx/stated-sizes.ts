import { unzipSync } from 'fflate';
import { attribute, read, sheetParts } from './package-parts';

/** What a file says of sizes that the reader behind us does not hand on. */
export interface StatedSizes {
  /** Points of the workbook's normal font: its digits are what column widths are counted in. */
  readonly normalFont: number;
  /** Of each sheet in tab order: row (from 0) → its height in points, whether a person set it or Excel. */
  readonly rowHeights: readonly ReadonlyMap<number, number>[];
}

const STYLES = 'xl/styles.xml';
/** What Excel takes where a file names none. */
const USUAL_FONT = 11;

/** Reads the sizes that a workbook file states. */
export function statedSizes(file: Uint8Array): StatedSizes {
  const files = unzipSync(file, {
    filter: ({ name }) => /^xl\/(?:workbook|styles|worksheets\/).*\.(?:xml|rels)$|^xl\/_rels\//.test(name),
  });
  const font = /<font>.*?<\/font>/s.exec(read(files, STYLES))?.[0] ?? '';
  const size = Number(attribute(/<sz\s[^>]*>/.exec(font)?.[0] ?? '', 'val'));
  return {
    normalFont: size > 0 ? size : USUAL_FONT,
    rowHeights: sheetParts(files).map((path) => heightsIn(read(files, path))),
  };
}

function heightsIn(sheet: string): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [tag] of sheet.matchAll(/<row\s[^>]*\sht="[^>]*>/g)) {
    const row = Number(attribute(tag, 'r'));
    const height = Number(attribute(tag, 'ht'));
    if (row > 0 && height > 0) heights.set(row - 1, height);
  }
  return heights;
}
