import { readFile } from 'node:fs/promises';
import { FileError, reasonOf } from './load-book';

type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sections of an office's settings file, as the pane exports it; throws a `FileError` with a sentence for anything else. */
export async function loadSettings(path: string): Promise<Entries> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new FileError(`无法读取“${path}”：${reasonOf(error)}`, { cause: error });
  });
  const file = parsed(text);
  if (!isEntries(file) || file['kind'] !== 'duban-settings' || !isEntries(file['sections'])) {
    throw new FileError(`“${path}”不是督办导出的设置。请在窗格“设置”里导出本单位的设置文件后再用。`);
  }
  if (file['version'] !== 1) throw new FileError(`“${path}”是更新版本的督办导出的，读不懂。请先升级督办。`);
  return file['sections'];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
