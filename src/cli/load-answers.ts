import { toAnswers } from '../app/answers/answers';
import type { Answer } from '../domain/task/answers/types';
import { FileError } from './load-book';
import { loadJson } from './load-json';

/**
 * The answers of a JSON file: what the pane keeps with a workbook under `duban.answers`, or its list of answers alone.
 * Throws `FileError` with a sentence for a file that cannot be read or holds no answers.
 */
export async function loadAnswers(path: string): Promise<readonly Answer[]> {
  const stored = await loadJson(path);
  if (stored === undefined) throw new FileError(`“${path}”不是 JSON 文件，请指定从工作簿导出的答复。`);
  const { answers, others } = toAnswers(Array.isArray(stored) ? { answers: stored } : stored);
  if (others.length > 0) {
    throw new FileError(
      `“${path}”里有${others.length}条答复看不懂，没有采用任何一条。请检查文件，或去掉这几条后再试。`,
    );
  }
  return answers;
}
