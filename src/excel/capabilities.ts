import type { Capabilities } from '../app/ports';
import type { OfficeRuntime } from './office-runtime';

/** The newest ExcelApi set we ask for; later ones bring nothing we use. */
const NEWEST = 21;
/** Merged areas came with 1.13, undo of our writes with 1.19. */
const MERGED_AREAS = '1.13';
const UNDO = '1.19';

/** What this Excel can do; nothing outside Excel, where office.js knows no sets. Asks nothing of the workbook. */
export function capabilities({ Office }: OfficeRuntime): Capabilities {
  const requirements = (Office.context as Partial<Office.Context> | undefined)?.requirements;
  const has = (version: string) => requirements?.isSetSupported('ExcelApi', version) ?? false;
  const versions = Array.from({ length: NEWEST }, (_, i) => `1.${NEWEST - i}`);
  return {
    supported: has(MERGED_AREAS),
    excelApi: versions.find(has) ?? null,
    undoable: has(UNDO),
  };
}
