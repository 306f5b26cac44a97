import type { RecognisedTable } from '../../app/reading/recognised-table';
import { bodyFields, underAliases, type AliasedTable } from '../../app/reading/under-aliases';
import type { AliasTable } from '../../domain/department/types';
import { remember } from './store';

type Aliased = AliasedTable<RecognisedTable> | { readonly table: null; readonly used: ReadonlyMap<string, never> };

/** The table shown under the names that the user counts its bodies by, worked out once for a table and its aliases. */
export const aliased = remember((table: RecognisedTable | null, aliases: AliasTable): Aliased =>
  table ? underAliases(table, aliases) : { table, used: new Map<string, never>() },
);

/** Every body as the sheet writes it, each once, in reading order. */
export const namesIn = remember((table: RecognisedTable | null): readonly string[] => [
  ...new Set((table?.tasks ?? []).flatMap((task) => bodyFields.flatMap((field) => task[field]?.named ?? []))),
]);
