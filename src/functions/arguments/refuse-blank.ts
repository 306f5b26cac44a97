import { FunctionError } from '../function-error';
import { isBlank } from './blank';

/**
 * A blank cell is no answer: Excel gives one for every cell that a merge covers, and a formula filled down beside merged
 * cells would otherwise say “nothing here” of rows that have their limit and departments.
 */
export function refuseBlank(value: unknown): void {
  if (!isBlank(value)) return;
  throw new FunctionError(
    'notAvailable',
    '引用的单元格是空的，没有内容可读。它若在合并单元格里，请引用合并区域左上角的单元格。',
  );
}
