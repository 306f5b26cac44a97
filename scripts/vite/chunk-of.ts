interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names a chunk by module: `name` for what the entry `own` loads at once and none of `others` does, null for the rest.
 * Left to itself the bundler makes two dozen small files of it, which are fetched one by one and compressed worse.
 */
export function chunkOf(
  name: string,
  own: string,
  others: readonly string[],
): (id: string, graph: ModuleGraph) => string | null {
  let sets: { readonly mine: Set<string>; readonly theirs: Set<string> } | null = null;
  return (id, graph) => {
    sets ??= { mine: loadedBy([own], graph), theirs: loadedBy(others, graph) };
    return sets.mine.has(id) && !sets.theirs.has(id) ? name : null;
  };
}

/** Modules and all that they import statically, near and far. */
function loadedBy(entries: readonly string[], graph: ModuleGraph): Set<string> {
  const found = new Set(entries);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
