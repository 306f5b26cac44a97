import { resolveAlias } from '../domain/department/aliases';
import { nameKey } from '../domain/department/fold';
import { readDepartments } from '../domain/department/read-departments';
import { refuseBlank } from './arguments/refuse-blank';
import { roleArgument } from './arguments/role-argument';
import { optionalText, textArgument } from './arguments/text-argument';
import { FunctionError } from './function-error';
import type * as CustomFunctions from './invocation';

/**
 * 单元格里有没有这个部门。按完整名称比较，“法制部门”不等于“政策法制部门”；窗格里设定的别名一样算。
 * @customfunction HASDEPT
 * @param {unknown} cell 责任部门的文字或单元格
 * @param {unknown} name 部门名称
 * @param {unknown} [role] “牵头”“责任”或“配合”，只用于单元格里自己写明角色的（…牵头，…配合）
 * @returns {boolean} 有为 TRUE，没有为 FALSE
 */
export function hasDept(cell: unknown, name: unknown, role: unknown, { aliases }: CustomFunctions.Invocation): boolean {
  refuseBlank(cell);
  const wanted = optionalText(name);
  if (wanted === null) throw new FunctionError('value', '没有写部门名称，请在第二个参数写明。');
  const wantedRole = roleArgument(role);
  const reading = readDepartments(textArgument(cell));
  const isMarked = reading.lead ?? reading.responsible ?? reading.cooperating;
  const all = [...reading.named, ...reading.open];
  if (wantedRole !== null && isMarked === undefined && all.length > 0) {
    throw new FunctionError(
      'notAvailable',
      '这个单元格没有写明谁牵头、谁配合，角色要看列的标题。请直接引用牵头、责任或配合那一列，不写第三个参数。',
    );
  }
  const key = (body: string): string => nameKey(resolveAlias(body, aliases));
  const names = wantedRole === null ? all : (reading[wantedRole] ?? []);
  return names.some((body) => key(body) === key(wanted));
}
