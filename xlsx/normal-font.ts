import { unzipSync } from 'fflate';
import { attribute, read } from './package-parts';

const STYLES = 'xl/styles.xml';
/** What Excel takes where a file names none. */
const USUAL_SIZE = 11;

/** Size in points of a workbook's normal font: its digits are what column widths are counted in. */
export function normalFontSize(file: Uint8Array): number {
  const styles = read(unzipSync(file, { filter: ({ name }) => name === STYLES }), STYLES);
  const first = /<font>.*?<\/font>/s.exec(styles)?.[0] ?? '';
  const size = Number(attribute(/<sz\s[^>]*>/.exec(first)?.[0] ?? '', 'val'));
  return size > 0 ? size : USUAL_SIZE;
}
