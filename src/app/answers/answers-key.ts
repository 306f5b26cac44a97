/** Under this key the answers lie in the workbook's settings. */
export const answersKey = 'duban.answers';
