import { FunctionError } from '../function-error';

/** The value of an argument that is one cell; #VALUE! for a block of several. Some Excels hand over one cell as a block. */
export function singleCell(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const cells = value.flat() as unknown[];
  if (cells.length === 1) return cells[0];
  throw new FunctionError('value', '这个参数只能是一个单元格，不能是一片区域；请写一个单元格再向下填充公式。');
}
