import { pattern, type Rule } from '../grammar/rule';

/** #REF!, #N/A, #####: Excel says that the cell's formula failed. */
export const cellError: Rule = {
  name: 'cell-error',
  says: '单元格公式出错（#REF!、#N/A 等），读不出时限，要先改正公式。',
  examples: ['#REF!', '#N/A'],
  starts: '#＃',
  whole: true,
  pattern: pattern('#[A-Z0-9/]{0,12}[!！?？#]{0,12}$'),
  read: () => ({ type: 'unread', code: 'deadline.cell-error' }),
};
