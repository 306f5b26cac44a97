import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cells } from './cells';
import { extent } from './extent';
import { files } from './files';
import { merges } from './merges';
import { sheets } from './sheets';

const books = [...extent, ...merges, ...cells, ...sheets, ...files];

/**
 * Writes the hostile books into a folder. What must come of each book stands beside its making, decided by a person,
 * and is written to `expected.json`. Returns how many books there are.
 */
export async function writeHostileBooks(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  for (const book of books) writeFileSync(join(folder, book.file), await book.make());
  const lines = books.map(({ file, about, expected }) => `  ${JSON.stringify({ file, about, ...expected })}`);
  writeFileSync(join(folder, 'expected.json'), `[\n${lines.join(',\n')}\n]\n`);
  return books.length;
}
