import { readFile } from 'node:fs/promises';
import { FileError, reasonOf } from './load-book';

/** What a JSON file holds, undefined when it is not JSON; throws `FileError` with a sentence when it cannot be read. */
export async function loadJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new FileError(`无法读取“${path}”：${reasonOf(error)}`, { cause: error });
  });
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
