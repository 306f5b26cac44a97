import { readFile } from 'node:fs/promises';
import { type Corrections, toCorrections } from '../app/answers/corrections';
import { FileError, reasonOf } from './load-book';

/** Reads corrections that were copied out of the pane; throws `FileError` with a sentence for anything else. */
export async function loadCorrections(path: string): Promise<Corrections> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new FileError(`无法读取“${path}”：${reasonOf(error)}`, { cause: error });
  }
  const corrections = toCorrections(parsed(text));
  if (corrections) return corrections;
  throw new FileError(`“${path}”不是督办导出的更正。请在窗格“列与行”中按“复制更正”，存成 .json 文件后再用。`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
