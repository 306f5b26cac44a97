import type { Role } from '../../domain/department/types';
import { FunctionError } from '../function-error';
import { optionalText } from './text-argument';

const roles: Readonly<Record<string, Role>> = {
  牵头: 'lead',
  主办: 'lead',
  责任: 'responsible',
  配合: 'cooperating',
  协办: 'cooperating',
  LEAD: 'lead',
  RESPONSIBLE: 'responsible',
  COOPERATING: 'cooperating',
};

/** A role that may be left out; 牵头部门 and 牵头单位 mean 牵头. #VALUE! for a word that is none. */
export function roleArgument(value: unknown): Role | null {
  const text = optionalText(value);
  if (text === null) return null;
  const role = roles[text.replace(/(?:部门|单位)$/u, '').toUpperCase()];
  if (role === undefined) throw new FunctionError('value', `没有“${text}”这种角色，请写“牵头”“责任”或“配合”。`);
  return role;
}
