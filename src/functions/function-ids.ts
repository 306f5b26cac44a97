/** The functions of the namespace DUBAN; the manifest's metadata names the same, and Excel asks for them by these. */
export const functionIds = ['DUE', 'STATUS', 'DAYSLATE', 'HASDEPT', 'DEPTS', 'RATIO', 'NEEDED', 'WORKDAYS'] as const;

export type FunctionId = (typeof functionIds)[number];
