/** The English side of the functions' descriptions; the Chinese one stands above each function in src/functions. */
export interface EnglishFunction {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const limit = 'Text or cell of a time limit';
const level = 'Level, such as 市局; any level when left out';
const asOf = 'As-of date; that of the pane when left out, as a rule today';
const progress = 'Text, percentage or cell that says what has been done';

export const englishFunctions: Readonly<Record<string, EnglishFunction>> = {
  DUE: {
    description:
      'The day a time limit in words means: its last good day, the earliest of several. #N/A with the reason when no day is said.',
    parameters: {
      text: `${limit}, such as 2020年7月底前`,
      refDate: 'Date or year of the document, for limits without a year; never guessed from today',
      level,
    },
  },
  STATUS: {
    description:
      'State of a task at the as-of date, in the words of the pane: 逾期, 即将到期, 推进中, 已完成 and so on.',
    parameters: { text: limit, asOf, progress, level },
  },
  DAYSLATE: {
    description: 'Days late at the as-of date; 0 on the due day and when not late. #N/A when the limit cannot be read.',
    parameters: { text: limit, asOf, progress, level },
  },
  HASDEPT: {
    description: 'Whether a cell names a department. Whole names are compared; the aliases of this workbook count.',
    parameters: {
      cell: 'Text or cell with the departments',
      name: 'Name of the department',
      role: '牵头, 责任 or 配合 (lead, responsible, cooperating), only for cells that mark roles themselves',
    },
  },
  DEPTS: {
    description:
      'The departments of a cell, one below the other: those named first, then open-ended ones. #N/A for a blank cell.',
    parameters: { cell: 'Text or cell with the departments' },
  },
  RATIO: {
    description:
      'The quotient of two counts, not rounded. A blank is never 0. To judge a threshold compare people with DUBAN.NEEDED.',
    parameters: {
      num: 'Count above the line, such as legal reviewers',
      den: 'Count below the line, such as all staff',
    },
  },
  NEEDED: {
    description: 'The least number of people for at least this share, in whole numbers: 5% of 141 is 8.',
    parameters: {
      staff: 'Number of staff',
      pct: '5%, 0.05 or 百分之五; a plain 5 is refused, it may mean 5% or five times',
    },
  },
  WORKDAYS: {
    description:
      'Working days from one date to another, both included, by the official Chinese calendar. #N/A for years not announced yet.',
    parameters: { from: 'First day', to: 'Last day; the result is negative when it is the earlier one' },
  },
};
