import type { InstalledFunction } from './engine/engine';

/** What the host needs of a function's entry in the metadata file (`functions.json`). */
interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly optional?: boolean }[];
  readonly options?: { readonly volatile?: boolean };
}

/** The worksheet functions of an add-in: the namespace from its manifest, and the entries of its metadata file. */
export interface AddinFunctions {
  readonly namespace: string;
  readonly functions: readonly FunctionEntry[];
}

/** Functions as formulas call them: `DUE` of the namespace `DUBAN` is `DUBAN.DUE`. */
export const installedFunctions = ({ namespace, functions }: AddinFunctions): readonly InstalledFunction[] =>
  functions.map(({ id, name, parameters, options }) => ({
    id,
    name: `${namespace}.${name}`.toUpperCase(),
    arguments: { least: parameters.filter(({ optional }) => !optional).length, most: parameters.length },
    volatile: options?.volatile === true,
  }));
