/**
 * So many of a list, evenly spread over it, so that a test lasts no longer when the list grows. `shift` (0 to 1) takes others:
 * `spreadOver(['a', 'b', 'c', 'd'], 2)` is `['a', 'c']`, with a shift of 0.5 `['b', 'd']`.
 */
export function spreadOver<T>(list: readonly T[], count: number, shift = 0): readonly T[] {
  if (count >= list.length) return list;
  const places = Array.from({ length: count }, (_, turn) => Math.floor(((turn + shift) * list.length) / count));
  return places.map((place) => list[place] as T);
}
