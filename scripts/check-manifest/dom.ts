/** Small helpers over a parsed manifest. Names are local names: `bt:Set` is found as `Set`. */

/** All elements of that name below `from`, in document order. */
export const all = (from: Document | Element, name: string): Element[] => [...from.getElementsByTagNameNS('*', name)];

/** The direct children of an element, optionally only those of one name. */
export const children = (parent: Element, name?: string): Element[] =>
  [...parent.children].filter((child) => name === undefined || child.localName === name);

/** The text of the first direct child of that name, trimmed; null when there is none. */
export const childText = (parent: Element, name: string): string | null =>
  children(parent, name)[0]?.textContent?.trim() ?? null;

/** `CustomTab Duban.Tab`, `String Tab.Label`, `Icon`: an element as a reader of the file would call it. */
export const called = (element: Element): string =>
  [element.localName, element.getAttribute('id')].filter((part) => part !== null).join(' ');

/** Values that stand more than once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
