interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names of chunks by module: `first` for what the entry `own` loads at once and the entry `other` does not, null for the rest.
 * Left to itself the bundler makes two dozen small files of it, which are fetched one by one and compressed worse.
 */
export function firstLoad(own: string, other: string): (id: string, graph: ModuleGraph) => string | null {
  let sets: readonly [own: Set<string>, other: Set<string>] | null = null;
  return (id, graph) => {
    sets ??= [loadedBy(own, graph), loadedBy(other, graph)];
    const [mine, theirs] = sets;
    return mine.has(id) && !theirs.has(id) ? 'first' : null;
  };
}

/** A module and all that it imports statically, near and far. */
function loadedBy(entry: string, graph: ModuleGraph): Set<string> {
  const found = new Set([entry]);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
