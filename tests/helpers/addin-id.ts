import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const manifest = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');

/** The add-in's `<Id>`, under which Excel keeps its settings in a workbook. */
export const addinId = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1] ?? '';
