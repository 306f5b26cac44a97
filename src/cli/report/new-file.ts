import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { errorCode } from '../error-code';
import { FileError } from '../load-book';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件夹，请先建好文件夹。',
  ENOTDIR: '路径中有一段不是文件夹，请检查路径。',
  EISDIR: '这是文件夹，请给出文件名。',
  EACCES: '没有写这个位置的权限，请换一个位置。',
  EPERM: '没有写这个位置的权限，请换一个位置。',
  EBUSY: '文件正被其他程序占用，请关闭后再试。',
  ENOSPC: '磁盘空间不够，请清理后再试。',
};

const place = (path: string): Promise<string | null> => realpath(path).catch(() => null);

/** Refuses, before anything is read, a target that is the source, that stands already, or that is no .xlsx. */
export async function checkTarget(source: string, target: string, force: boolean): Promise<void> {
  const extension = extname(target).toLowerCase();
  const wanted = extname(source).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (extension !== wanted) {
    throw new FileError(`--out 的“${target}”应以 ${wanted} 结尾，否则 Excel 打不开；没有生成文件。`);
  }
  const [from, to] = [await place(source), await place(target)];
  if (to === null) return;
  if (from === to)
    throw new FileError('--out 就是原文件，没有写入：报表写在另一份文件里，原文件不动。请换一个文件名。');
  if (!force) throw new FileError(`“${target}”已经存在，没有覆盖。请换一个文件名，或加 --force 覆盖它。`);
}

/** Writes a whole file or none: a write that fails half-way leaves what stood there. */
export async function writeNew(target: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    await handle.writeFile(bytes).finally(() => handle.close());
    if (!force && (await place(target)) !== null) throw new FileError(`“${target}”刚刚被别的程序写出来了，没有覆盖。`);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof FileError) throw error;
    const reason = reasons[errorCode(error)] ?? '写文件时出错，请换一个位置再试。';
    throw new FileError(`无法写入“${target}”：${reason}`, { cause: error });
  }
}
