/** Under this key the corrections lie in the workbook's settings. */
export const correctionsKey = 'duban.corrections';
