/** An argument that was left out, or a cell with nothing in it. Excel gives null, or an empty text, for both. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
