import { readFile } from 'node:fs/promises';
import { toAnswers } from '../app/answers/answers';
import type { Answer } from '../domain/task/answers/types';
import { FileError, reasonOf } from './load-book';

/**
 * The answers of a JSON file: what the pane keeps with a workbook under `duban.answers`, or its list of answers alone.
 * Throws `FileError` with a sentence for a file that cannot be read or holds no answers.
 */
export async function loadAnswers(path: string): Promise<readonly Answer[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new FileError(`无法读取“${path}”：${reasonOf(error)}`, { cause: error });
  });
  const stored = parse(text, path);
  const { answers, others } = toAnswers(Array.isArray(stored) ? { answers: stored } : stored);
  if (others.length > 0) {
    throw new FileError(
      `“${path}”里有${others.length}条答复看不懂，没有采用任何一条。请检查文件，或去掉这几条后再试。`,
    );
  }
  return answers;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError(`“${path}”不是 JSON 文件，请指定从工作簿导出的答复。`, { cause: error });
  }
}
