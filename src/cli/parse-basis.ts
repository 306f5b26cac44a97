import type { StaffingTable } from '../domain/compliance/types';
import { UsageError } from './command';
import { FileError } from './load-book';

/** 口径 by the name of a count: the columns that it is the sum of. */
export type Basis = Readonly<Record<string, string[]>>;

/**
 * Reads `法制审核人员=专职审核人员+兼职审核人员`, once per count; throws `UsageError` for anything else.
 *
 * @example parseBasis(['法制审核人员=专职审核人员+兼职审核人员']) // { 法制审核人员: ['专职审核人员', '兼职审核人员'] }
 */
export function parseBasis(texts: readonly string[]): Basis {
  const entries = texts.map((text): [string, string[]] => {
    const [name = '', parts = '', ...rest] = text.split(/[=＝]/u).map((each) => each.trim());
    const columns = parts.split(/[+＋、]/u).map((each) => each.trim());
    if (name === '' || rest.length > 0 || columns.includes('')) {
      throw new UsageError(`--basis 的“${text}”看不懂，请写成“法制审核人员=专职审核人员+兼职审核人员”的样子。`);
    }
    return [name, columns];
  });
  return Object.fromEntries(entries);
}

/** Throws a `FileError` that lists the columns there are when no table has all the columns of a 口径. */
export function checkBasis(basis: Basis, tables: readonly StaffingTable[]): void {
  const namesOf = ({ columns }: StaffingTable) => columns.map(({ name }) => name);
  for (const [name, parts] of Object.entries(basis)) {
    if (tables.some((table) => parts.every((part) => namesOf(table).includes(part)))) continue;
    const known = [...new Set(tables.flatMap(namesOf))];
    throw new FileError(
      `--basis 里“${name}”的“${parts.join('+')}”，没有一张人员情况表全有这几列。表里有：${known.join('、') || '没有人数列'}。`,
    );
  }
}
