/**
 * What a record keeps under a name that a person gave: names such as `constructor`, which every object knows, are no entries.
 *
 * @example ownEntry({ 分工表: 3 }, 'constructor') // undefined
 */
export function ownEntry<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
