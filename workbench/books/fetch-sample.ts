import { openBook } from '../../xlsx/open';
import { saveBook } from '../../xlsx/save';
import type { Sample } from './samples';

/** The bytes of a sample, the sheets of several files joined in one book. Rejects when one cannot be fetched. */
export async function fetchSample({ files }: Sample): Promise<Uint8Array> {
  const parts = await Promise.all(files.map(fetchFile));
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first ?? new Uint8Array();
  const book = await openBook(first);
  for (const bytes of others) book.sheets.push(...(await openBook(bytes)).sheets);
  return saveBook(book);
}

async function fetchFile(file: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`samples/${file}`, document.baseURI));
  if (!answer.ok) throw new Error(`samples/${file}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
