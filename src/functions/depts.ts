import { readDepartments } from '../domain/department/read-departments';
import { refuseBlank } from './arguments/refuse-blank';
import { textArgument } from './arguments/text-argument';

/**
 * 单元格里的部门，一行一个，向下展开：先是点名的部门，再是“其他相关部门”一类。写“/”“无”的得到空白。
 * @customfunction DEPTS
 * @param {unknown} cell 责任部门的文字或单元格
 * @returns {string[][]} 部门名称
 */
export function depts(cell: unknown): string[][] {
  refuseBlank(cell);
  const { named, open } = readDepartments(textArgument(cell));
  const names = [...named, ...open];
  return names.length === 0 ? [['']] : names.map((name) => [name]);
}
