/** `npm run docs`: writes the pages that are made from the code. */
import { writeFileSync } from 'node:fs';
import { deadlineDocs } from './deadline-docs';
import { embeddedExcelDocs } from './embedded-excel-docs';
import { functionDocs } from './function-docs';
import { pretty } from './pretty';

const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/deadlines.md': deadlineDocs,
  'docs/embedded-excel.md': embeddedExcelDocs,
  'docs/functions.md': functionDocs,
};

for (const [path, make] of Object.entries(pages)) {
  writeFileSync(path, await pretty(path, await make()));
  console.log(path);
}
