import { readFile } from 'node:fs/promises';
import { BookError } from '../../xlsx/book-error';
import { type Book, openBook } from '../../xlsx/open';
import type { CliIo, ExitCode } from './command';
import { errorCode } from './error-code';

/** A file that cannot be read, in one Chinese sentence. */
export class FileError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件，请检查路径和文件名。',
  EISDIR: '这是文件夹，不是文件，请指定里面的工作簿。',
  EACCES: '没有读这个文件的权限，请先取得权限。',
  EPERM: '没有读这个文件的权限，请先取得权限。',
  EBUSY: '文件正被其他程序占用，请关闭后再试。',
};

/** An open workbook and the bytes it was opened from. */
export interface OpenedFile {
  readonly book: Book;
  readonly bytes: Uint8Array;
}

/** Opens a workbook from disk; throws `FileError` with a sentence for everything that goes wrong. */
export async function loadBook(path: string): Promise<OpenedFile> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    return { book: await openBook(bytes), bytes };
  } catch (error) {
    throw new FileError(`无法读取“${path}”：${reasonOf(error)}`, { cause: error });
  }
}

/** Ends a command with 1 and one sentence when a file cannot be read or written; all else that `work` throws goes on. */
export async function tellingFileErrors(io: Pick<CliIo, 'err'>, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileError || error instanceof BookError)) throw error;
    io.err(`${error.message}\n`);
    return 1;
  }
}

/** Why a file could not be read, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof BookError) return error.message;
  return reasons[errorCode(error)] ?? '读取时出错，请换一个位置或另存一份后再试。';
}
