import type { Bodies } from '../domain/department/types';

/** The bodies of a role as one text: `法制部门、其他相关部门`. Empty when there are none or the table lacks the role. */
export function bodyNames(bodies: Bodies | null): string {
  return [...(bodies?.named ?? []), ...(bodies?.open ?? [])].join('、');
}
