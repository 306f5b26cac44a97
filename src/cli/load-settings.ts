import { FileError } from './load-book';
import { loadJson } from './load-json';

type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sections of an office's settings file, as the pane exports it; throws a `FileError` with a sentence for anything else. */
export async function loadSettings(path: string): Promise<Entries> {
  const file = await loadJson(path);
  if (!isEntries(file) || file['kind'] !== 'duban-settings' || !isEntries(file['sections'])) {
    throw new FileError(`“${path}”不是督办导出的设置。请在窗格“设置”里导出本单位的设置文件后再用。`);
  }
  if (file['version'] !== 1) throw new FileError(`“${path}”是更新版本的督办导出的，读不懂。请先升级督办。`);
  return file['sections'];
}
