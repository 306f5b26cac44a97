/** docs/embedded-excel.md: which members of the Excel API the embedded Excel has. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { embeddedExcelPage } from '../host/ledger/page';

/** The whole page. */
export function embeddedExcelDocs(): string {
  const path = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.d.ts');
  return embeddedExcelPage(readFileSync(path, 'utf8'));
}
