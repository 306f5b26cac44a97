import { type Corrections, toCorrections } from '../app/answers/corrections';
import { FileError } from './load-book';
import { loadJson } from './load-json';

/** Reads corrections that were copied out of the pane; throws `FileError` with a sentence for anything else. */
export async function loadCorrections(path: string): Promise<Corrections> {
  const corrections = toCorrections(await loadJson(path));
  if (corrections) return corrections;
  throw new FileError(`“${path}”不是督办导出的更正。请在窗格“列与行”中按“复制更正”，存成 .json 文件后再用。`);
}
