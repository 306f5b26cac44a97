import { type CountProblem, readCount } from '../../domain/compliance/read-count';
import type { CellErrorKind } from '../../app/functions/function-ports';
import { FunctionError } from '../function-error';

/** What is wrong with a count, and which error says so. A blank is never 0. */
const problems: Readonly<Record<CountProblem, readonly [kind: CellErrorKind, sentence: string]>> = {
  text: ['value', '是文字，不是人数'],
  textNumber: ['value', '不是人数'],
  remark: ['value', '不是人数'],
  negative: ['number', '是负数'],
  fraction: ['number', '不是整数'],
  percent: ['value', '是百分数，不是人数'],
  error: ['value', '是错误值'],
  dash: ['notAvailable', '没有填写数字'],
  none: ['value', '不是人数'],
};

/**
 * A count of people or things: a whole number from 0, also as text with its measure word (35人). Otherwise an error that
 * names the argument.
 */
export function countArgument(value: unknown, name: string): number {
  const cell = typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  const { value: count, problem } = readCount(cell, String(cell), 'General');
  if (count !== null) return count;
  if (problem === null) throw new FunctionError('notAvailable', `${name}没有填写。空白不当作 0，请填写后再算。`);
  const [kind, sentence] = problems[problem];
  throw new FunctionError(kind, `${name}“${String(cell)}”${sentence}，请填写整数。`);
}
